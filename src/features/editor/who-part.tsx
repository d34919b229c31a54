import { codebook, memberList } from '../../reference/codebook.ts';
import { CodeSelect } from './code-select.tsx';
import { FormField } from './form-field.tsx';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';

/** Who spoke, and how: the instrument, never the level, says how binding it is. */
export function WhoPart({ values, issues, onChange }: PartProps) {
  const institution = codebook.institutions.get(values.institution);
  const instrument = codebook.instruments.get(values.instrument);
  return (
    <section className={styles['part']} aria-labelledby="part-who">
      <h2 id="part-who">Who and how</h2>
      <FormField pointer="/member" issues={issues} required>
        {(control) => (
          <CodeSelect
            control={control}
            empty="Choose a member"
            choices={memberList.map(({ iso3, name }) => [iso3, name] as const)}
            value={values.member}
            onChange={(member) => onChange({ member })}
          />
        )}
      </FormField>
      <FormField
        pointer="/institution"
        issues={issues}
        required
        hint={
          institution &&
          (institution.speaksForState ? 'Speaks for the state.' : 'Does not speak for the state: it sets no level.')
        }
      >
        {(control) => (
          <CodeSelect
            control={control}
            empty="Choose an institution"
            choices={[...codebook.institutions.values()].map(({ id, name }) => [id, name] as const)}
            value={values.institution}
            onChange={(code) => onChange({ institution: code })}
          />
        )}
      </FormField>
      <FormField
        pointer="/instrument"
        issues={issues}
        required
        hint={instrument && `How binding: ${instrument.binding} (strength ${instrument.bindingLevel} of 4).`}
      >
        {(control) => (
          <CodeSelect
            control={control}
            empty="Choose an instrument"
            choices={[...codebook.instruments.values()].map(
              ({ id, name, binding }) => [id, `${name} (${binding})`] as const,
            )}
            value={values.instrument}
            onChange={(code) => onChange({ instrument: code })}
          />
        )}
      </FormField>
    </section>
  );
}
