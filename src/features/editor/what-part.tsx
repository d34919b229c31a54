import { USERS, type User } from '../../domain/position.ts';
import { LEVELS, RECORD_REASONS } from '../../domain/scale.ts';
import { codebook } from '../../reference/codebook.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { CheckList } from './check-list.tsx';
import { errorAt } from './field-issues.ts';
import { FormGroup } from './form-field.tsx';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';

const USER_NAMES: Readonly<Record<User, string>> = {
  government_defence: 'Government and defence',
  critical_infrastructure: 'Critical infrastructure',
  operators: 'Operators',
  public: 'The public',
};

const VALUES = [...LEVELS, ...RECORD_REASONS];

/** About which services, binding whom, and the level with its definition beside it. */
export function WhatPart({ values, issues, onChange }: PartProps) {
  const entries = [...codebook.levels, ...codebook.reasons];
  return (
    <section className={styles['part']} aria-labelledby="part-what">
      <h2 id="part-what">What it says</h2>
      <FormGroup pointer="/services" issues={issues}>
        <CheckList
          legend="Services (required)"
          choices={codebook.services.map(({ id, name, segment }) => ({ id, label: `${name} (${segment})` }))}
          chosen={values.services}
          isInvalid={errorAt(issues, '/services') !== undefined}
          onChange={(services) => onChange({ services })}
        />
      </FormGroup>
      <FormGroup pointer="/users" issues={issues}>
        <CheckList
          legend="Whom it binds"
          choices={USERS.map((id) => ({ id, label: USER_NAMES[id] }))}
          chosen={values.users}
          onChange={(users) => onChange({ users })}
        />
      </FormGroup>
      <FormGroup pointer="/level" issues={issues}>
        <RadioGroup
          legend="Level, or the reason why there is none (required)"
          choices={VALUES.map((value) => {
            const entry = entries.find(({ id }) => id === value);
            return { value, label: entry?.label ?? value, note: entry?.definition };
          })}
          value={VALUES.find((value) => value === values.value)}
          onChange={(value) => onChange({ value })}
        />
      </FormGroup>
    </section>
  );
}
