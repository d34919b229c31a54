import type { ReactNode } from 'react';
import { SOURCE_TYPES, type SourceType } from '../../domain/position.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { CodeSelect } from './code-select.tsx';
import type { FieldIssue } from './field-issues.ts';
import { FormField } from './form-field.tsx';
import type { SourceValues } from './source-values.ts';

/** What is typed about a source; its type is chosen. */
export type SourceText = Exclude<keyof SourceValues, 'type'>;

interface SourceFieldProps {
  /** The place of the source in the record, from 0. */
  readonly place: number;
  readonly source: SourceValues;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (patch: Partial<SourceValues>) => void;
}

interface SourceTextProps extends SourceFieldProps {
  readonly field: SourceText;
  readonly hint: ReactNode;
  readonly isRequired?: boolean;
  /** Whether it takes several lines. */
  readonly isLong?: boolean;
}

/** One thing that is typed about a source. */
export function SourceField(props: SourceTextProps) {
  const { place, source, issues, onChange, field, hint, isRequired = false, isLong = false } = props;
  const Control = isLong ? TextArea : TextInput;
  return (
    <FormField pointer={`/sources/${place}/${field}`} issues={issues} hint={hint} required={isRequired}>
      {(control) => (
        <Control
          {...control}
          value={source[field]}
          onChange={(event: { readonly target: { readonly value: string } }) =>
            onChange({ [field]: event.target.value })
          }
        />
      )}
    </FormField>
  );
}

/** What kind of source it is; it may stay unsaid. */
export function SourceTypeField({ place, source, issues, onChange }: SourceFieldProps) {
  return (
    <FormField pointer={`/sources/${place}/type`} issues={issues}>
      {(control) => (
        <CodeSelect
          control={control}
          empty="Not said"
          choices={SOURCE_TYPES.map((type) => [type, type] as const)}
          value={SOURCE_TYPES.find((type): type is SourceType => type === source.type) ?? ''}
          onChange={(type) => onChange({ type })}
        />
      )}
    </FormField>
  );
}
