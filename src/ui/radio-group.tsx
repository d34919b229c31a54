import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './choice.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly disabled?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  /** The question that the choices answer; the name of the group. */
  readonly legend: ReactNode;
  readonly choices: readonly Choice<Value>[];
  /** Undefined while nothing is chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** Native radio buttons in a column, for choices that need a line each. */
export function RadioGroup<Value extends string>({ legend, choices, value, onChange }: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input
            type="radio"
            className={styles['box']}
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.note !== undefined && <span className={styles['note']}> {choice.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
