import type { ComponentProps, ReactNode } from 'react';
import styles from './choice.module.css';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'style' | 'children'> {
  readonly label: ReactNode;
  /** Smaller text under the label, part of the accessible name. */
  readonly note?: ReactNode;
}

/** A native checkbox inside its label, so that the words are a target too. */
export function Checkbox({ label, note, ...rest }: CheckboxProps) {
  return (
    <label className={styles['choice']}>
      <input {...rest} type="checkbox" className={styles['box']} />
      <span>
        {label}
        {note !== undefined && <span className={styles['note']}> {note}</span>}
      </span>
    </label>
  );
}
