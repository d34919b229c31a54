import { TextInput } from '../../ui/text-input.tsx';
import { typedDateInWords } from './date-words.ts';
import { FormField } from './form-field.tsx';
import styles from './form.module.css';
import { NearInTime } from './near/near-in-time.tsx';
import type { FilePartProps, PartProps } from './part-props.ts';
import { isSearchForm } from './search-values.ts';

const DATES = ['statedOn', 'effectiveOn', 'endsOn'] as const;

/** When it was said and when it applies, as precise as the source; what a date means is said while it is typed. */
export function WhenPart(props: FilePartProps) {
  const isSearch = isSearchForm(props.values);
  return (
    <section className={styles['part']} data-columns="3" aria-labelledby="part-when">
      <h2 id="part-when">When</h2>
      {!isSearch && (
        <p className={styles['explanation']}>Year, month or day: as precise as the source, and no more precise.</p>
      )}
      {DATES.filter((field) => field === 'statedOn' || !isSearch).map((field) => (
        <DateField key={field} {...props} field={field} label={isSearch ? 'Searched on' : undefined} />
      ))}
      <NearInTime {...props} />
    </section>
  );
}

interface DateFieldProps extends PartProps {
  readonly field: (typeof DATES)[number];
  readonly label: string | undefined;
}

function DateField({ values, issues, onChange, field, label }: DateFieldProps) {
  return (
    <FormField
      pointer={`/${field}`}
      issues={issues}
      label={label}
      required={field === 'statedOn'}
      hint={field === 'endsOn' && values.endsOn === '' ? 'The last day, if it ended' : typedDateInWords(values[field])}
    >
      {(control) => (
        <TextInput
          {...control}
          size={12}
          inputMode="numeric"
          autoComplete="off"
          value={values[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      )}
    </FormField>
  );
}
