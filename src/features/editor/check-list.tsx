import type { ReactNode } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import styles from './form.module.css';

interface CheckListProps<Code extends string> {
  readonly legend: ReactNode;
  readonly choices: readonly { readonly id: Code; readonly label: ReactNode }[];
  readonly chosen: readonly Code[];
  readonly isInvalid?: boolean;
  readonly onChange: (chosen: readonly Code[]) => void;
}

/** Any number of a list of codes, kept in the order of the list. */
export function CheckList<Code extends string>(props: CheckListProps<Code>) {
  const { legend, choices, chosen, isInvalid = false, onChange } = props;
  const toggle = (id: Code, isOn: boolean) =>
    onChange(choices.map((choice) => choice.id).filter((one) => (one === id ? isOn : chosen.includes(one))));
  return (
    <fieldset className={styles['checks']}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['columns']}>
        {choices.map(({ id, label }) => (
          <Checkbox
            key={id}
            label={label}
            checked={chosen.includes(id)}
            aria-invalid={isInvalid || undefined}
            onChange={(event) => toggle(id, event.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
