import { useId } from 'react';
import type { Decision } from './merge-question.ts';
import type { MergeRow } from './merge-rows.ts';
import { Side } from './merge-sides.tsx';
import { textOf } from './merge-words.ts';
import type { MergeNames } from './merge-names.ts';
import styles from './merge.module.css';

interface ConflictFieldProps {
  readonly row: MergeRow;
  /** Who wrote the colleague's version. */
  readonly names: MergeNames;
  readonly chosen: Decision['side'] | undefined;
  readonly isBusy: boolean;
  readonly onChoose: (side: Decision['side']) => void;
}

/** One field that both changed: as it was, and the two that can be chosen. A group with a name (WCAG 1.3.1). */
export function ConflictField({ row, names, chosen, isBusy, onChoose }: ConflictFieldProps) {
  const name = useId();
  const choice = (side: Decision['side'], label: string) => (
    <label htmlFor={`${name}-${side}`} className={styles['choice']} data-chosen={chosen === side || undefined}>
      <Side
        title={
          <>
            <input
              type="radio"
              id={`${name}-${side}`}
              name={name}
              value={side}
              checked={chosen === side}
              disabled={isBusy}
              onChange={() => onChoose(side)}
            />
            {label}
          </>
        }
        lines={row.lines[side]}
        since={textOf(row.name, row.lines.base)}
      />
    </label>
  );
  return (
    <fieldset className={styles['row']}>
      <legend>{row.title}</legend>
      <div className={styles['sides']}>
        <Side title="As it was" lines={row.lines.base} isQuiet />
        {choice('theirs', names.theirs)}
        {choice('mine', names.mine)}
      </div>
    </fieldset>
  );
}
