import { type User, USERS } from '../../domain/position.ts';
import { codebook } from '../../reference/codebook.ts';
import { CheckList } from './check-list.tsx';
import { errorAt } from './field-issues.ts';
import { FormGroup } from './form-field.tsx';
import styles from './form.module.css';
import { LevelPart } from './level-part.tsx';
import type { PartProps } from './part-props.ts';
import { isSearchForm } from './search-values.ts';

const USER_NAMES: Readonly<Record<User, string>> = {
  government_defence: 'Government and defence',
  critical_infrastructure: 'Critical infrastructure',
  operators: 'Operators',
  public: 'The public',
};

/** About which services, binding whom, and the level. A search has services alone. */
export function WhatPart(props: PartProps) {
  const { values, issues, onChange } = props;
  const isSearch = isSearchForm(values);
  return (
    <section className={styles['part']} aria-labelledby="part-what">
      <h2 id="part-what">{isSearch ? 'What was looked for' : 'What it says'}</h2>
      <FormGroup pointer="/services" issues={issues}>
        <CheckList
          legend="Services (required)"
          choices={codebook.services.map(({ id, name, segment }) => ({ id, label: `${name} (${segment})` }))}
          chosen={values.services}
          isInvalid={errorAt(issues, '/services') !== undefined}
          onChange={(services) => onChange({ services })}
        />
      </FormGroup>
      {!isSearch && (
        <>
          <FormGroup pointer="/users" issues={issues}>
            <CheckList
              legend="Whom it binds"
              choices={USERS.map((id) => ({ id, label: USER_NAMES[id] }))}
              chosen={values.users}
              onChange={(users) => onChange({ users })}
            />
          </FormGroup>
          <LevelPart {...props} />
        </>
      )}
    </section>
  );
}
