import type { Dataset } from '../../domain/position.ts';
import type { Fiction } from './fiction.ts';
import type { FieldIssue } from './field-issues.ts';
import type { FormValues } from './form-values.ts';
import type { SourceValues } from './source-values.ts';

/** What each part of the form gets: the values, what is wrong with them, and the way to change some. */
export interface PartProps {
  readonly values: FormValues;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (patch: Partial<FormValues>) => void;
}

/** What the parts get that ask what is on file. */
export interface FilePartProps extends PartProps {
  readonly dataset: Dataset;
  /** The record that is edited; null for a new one. */
  readonly id: string | null;
}

export interface SourcePartProps extends FilePartProps {
  readonly fiction: Fiction | null;
}

export interface OneSourceProps extends SourcePartProps {
  readonly source: SourceValues;
  /** The place of the source in the record, from 0. */
  readonly place: number;
  readonly onSource: (patch: Partial<SourceValues>) => void;
}
