import type { SettledRow } from './merge-rows.ts';
import { Side } from './merge-sides.tsx';
import { textOf } from './merge-words.ts';
import type { MergeNames } from './merge-names.ts';
import styles from './merge.module.css';

interface SettledListProps {
  readonly rows: readonly SettledRow[];
  readonly names: MergeNames;
}

/** The fields that went together by themselves, with whose change each is. */
export function SettledList({ rows, names }: SettledListProps) {
  if (rows.length === 0) return null;
  return (
    <section className={styles['part-of-page']} aria-labelledby="merge-settled">
      <h3 id="merge-settled">Goes together by itself</h3>
      <ul className={styles['settled']}>
        {rows.map(({ name, title, changedBy, lines }) => (
          <li key={name} className={styles['row']}>
            <p>
              <strong>{title}</strong> <span className={styles['who']}>{changeInWords(changedBy, names)}</span>
            </p>
            <div className={styles['sides']}>
              <Side title="As it was" lines={lines.base} isQuiet />
              <Side
                title={names.theirs}
                lines={lines.theirs}
                isQuiet={changedBy === 'mine'}
                since={textOf(name, lines.base)}
              />
              <Side
                title={names.mine}
                lines={lines.mine}
                isQuiet={changedBy === 'theirs'}
                since={textOf(name, lines.base)}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function changeInWords(changedBy: SettledRow['changedBy'], names: MergeNames): string {
  switch (changedBy) {
    case 'theirs':
      return names.changedByThem;
    case 'mine':
      return names.changedByMe;
    case 'both alike':
      return 'changed by both to the same';
    case 'both':
      return 'changed by both; what each added or took out holds';
  }
}
