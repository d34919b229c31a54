import type { FieldIssue } from './field-issues.ts';
import type { FormValues } from './form-values.ts';

/** What each part of the form gets: the values, what is wrong with them, and the way to change some. */
export interface PartProps {
  readonly values: FormValues;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (patch: Partial<FormValues>) => void;
}
