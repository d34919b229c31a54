import { useRef } from 'react';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './chips.module.css';

export interface Chip {
  readonly id: string;
  readonly words: string;
  readonly remove: () => void;
}

export interface ChipsProps {
  /** Name of the list. */
  readonly label: string;
  readonly chips: readonly Chip[];
}

/** What is chosen, each with the means to take it back. Focus stays in the list when a chip leaves it (WCAG 2.4.3). */
export function Chips({ label, chips }: ChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul ref={list} className={styles['list']} aria-label={label} tabIndex={-1}>
      {chips.map((chip) => (
        <li key={chip.id}>
          <button
            type="button"
            className={styles['chip']}
            onClick={() => {
              chip.remove();
              list.current?.focus();
            }}
          >
            <VisuallyHidden>Remove </VisuallyHidden>
            {chip.words}
            <span className={styles['cross']} aria-hidden="true">
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
