import { TextInput } from '../../ui/text-input.tsx';
import { typedDateInWords } from './date-words.ts';
import { FormField } from './form-field.tsx';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';

const DATES = ['statedOn', 'effectiveOn', 'endsOn'] as const;

/** When it was said and when it applies, as precise as the source; what a date means is said while it is typed. */
export function WhenPart({ values, issues, onChange }: PartProps) {
  return (
    <section className={styles['part']} data-columns="3" aria-labelledby="part-when">
      <h2 id="part-when">When</h2>
      <p className={styles['explanation']}>Year, month or day: as precise as the source, and no more precise.</p>
      {DATES.map((field) => (
        <FormField
          key={field}
          pointer={`/${field}`}
          issues={issues}
          required={field === 'statedOn'}
          hint={typedDateInWords(values[field])}
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
      ))}
    </section>
  );
}
