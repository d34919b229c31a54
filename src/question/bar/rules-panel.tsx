import { DEFAULT_STALE_AFTER_DAYS } from '../../domain/question.ts';
import { codebook } from '../../reference/codebook.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { useView } from '../use-view.ts';
import { staleDaysProblem } from './day-problem.ts';
import { DraftField } from './draft-field.tsx';
import styles from './panel.module.css';
import { useMovedByRules } from './use-moved-by-rules.ts';

/** Which records may set a level and from when (codebook, "The question"), each with its definition beside it. */
export function RulesPanel() {
  const { view, set } = useView();
  return (
    <div className={`${styles['panel']} ${styles['wide']}`}>
      <MovedByRules />
      <Switches />
      <StartOfPosition />
      <DraftField
        label="Stale after, in days"
        hint={`A level whose record is older and was not confirmed since is marked stale and drawn as carried forward, never hidden. The default is ${DEFAULT_STALE_AFTER_DAYS}.`}
        text={String(view.staleAfterDays)}
        size={6}
        inputMode="numeric"
        problemOf={staleDaysProblem}
        onApply={(text) => set({ staleAfterDays: Number(text) })}
      />
      <InstitutionChoice />
    </div>
  );
}

/** What the rules as they are now do to the day, beside the controls that change it; announced when it changes (WCAG 4.1.3). */
function MovedByRules() {
  const moved = useMovedByRules();
  return (
    <output className={styles['finding']} aria-live="polite">
      {moved ?? 'These are the rules of the codebook.'}
    </output>
  );
}

/** Which acts may set a level. */
function Switches() {
  const { view, set } = useView();
  return (
    <div>
      <Checkbox
        label="Binding acts only"
        note="Only rules set a level: instruments of binding level 3 or more. Where positions speak and none is a rule, the value is “No rule”. By default every position that speaks counts."
        checked={view.bindingOnly}
        onChange={() => set({ bindingOnly: !view.bindingOnly })}
      />
      <Checkbox
        label="Include proposed acts"
        note="What is only proposed, such as a draft of a law, may set a level too. By default it is shown and sets none."
        checked={view.includeProposed}
        onChange={() => set({ includeProposed: !view.includeProposed })}
      />
    </div>
  );
}

/** From which day a position counts. */
function StartOfPosition() {
  const { view, set } = useView();
  return (
    <RadioGroup
      legend="A position starts"
      value={view.axis}
      onChange={(axis) => set({ axis })}
      choices={[
        {
          value: 'stated',
          label: 'When it was stated',
          note: 'The first day on which it can have been said. The default.',
        },
        {
          value: 'effective',
          label: 'When it takes effect',
          note: 'Where no day of effect is known, when it was stated.',
        },
      ]}
    />
  );
}

/** Whose evidence is shown, which is no rule of the derivation. */
function InstitutionChoice() {
  const { view, set } = useView();
  return (
    <Field
      label="Evidence of one institution"
      hint="Filters the evidence and the lanes that are shown. It never changes how a stance is derived."
    >
      {(control) => (
        <Select
          {...control}
          value={view.institution ?? ''}
          onChange={(event) => set({ institution: event.target.value === '' ? null : event.target.value })}
        >
          <option value="">All institutions</option>
          {[...codebook.institutions.values()].map((institution) => (
            <option key={institution.id} value={institution.id}>
              {institution.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
