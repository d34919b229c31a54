import { codebook, memberList } from '../../reference/codebook.ts';
import { CodeSelect } from './code-select.tsx';
import { FormField } from './form-field.tsx';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';
import { isSearchForm } from './search-values.ts';

/** Who spoke, and how: the instrument, never the level, says how binding it is. In a search nobody spoke. */
export function WhoPart(props: PartProps) {
  const isSearch = isSearchForm(props.values);
  return (
    <section className={styles['part']} aria-labelledby="part-who">
      <h2 id="part-who">{isSearch ? 'Whose position was looked for' : 'Who and how'}</h2>
      <MemberField {...props} />
      {!isSearch && (
        <>
          <InstitutionField {...props} />
          <InstrumentField {...props} />
        </>
      )}
    </section>
  );
}

function MemberField({ values, issues, onChange }: PartProps) {
  return (
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
  );
}

function InstitutionField({ values, issues, onChange }: PartProps) {
  const speaks = codebook.institutions.get(values.institution)?.speaksForState;
  const hint = speaks === true ? 'Speaks for the state.' : 'Does not speak for the state: it sets no level.';
  return (
    <FormField pointer="/institution" issues={issues} required hint={speaks === undefined ? undefined : hint}>
      {(control) => (
        <CodeSelect
          control={control}
          empty="Choose an institution"
          choices={[...codebook.institutions.values()].map(({ id, name }) => [id, name] as const)}
          value={values.institution}
          onChange={(institution) => onChange({ institution })}
        />
      )}
    </FormField>
  );
}

function InstrumentField({ values, issues, onChange }: PartProps) {
  const chosen = codebook.instruments.get(values.instrument);
  const hint = chosen && `How binding: ${chosen.binding} (strength ${chosen.bindingLevel} of 4).`;
  const choices = [...codebook.instruments.values()];
  return (
    <FormField pointer="/instrument" issues={issues} required hint={hint}>
      {(control) => (
        <CodeSelect
          control={control}
          empty="Choose an instrument"
          choices={choices.map(({ id, name, binding }) => [id, `${name} (${binding})`] as const)}
          value={values.instrument}
          onChange={(instrument) => onChange({ instrument })}
        />
      )}
    </FormField>
  );
}
