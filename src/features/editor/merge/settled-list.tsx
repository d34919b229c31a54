import type { SettledRow } from './merge-rows.ts';
import { Side } from './merge-sides.tsx';
import { textOf } from './merge-words.ts';
import styles from './merge.module.css';

interface SettledListProps {
  readonly rows: readonly SettledRow[];
  readonly by: string;
}

/** The fields that went together by themselves, with whose change each is. */
export function SettledList({ rows, by }: SettledListProps) {
  if (rows.length === 0) return null;
  return (
    <section className={styles['part-of-page']} aria-labelledby="merge-settled">
      <h3 id="merge-settled">Goes together by itself</h3>
      <ul className={styles['settled']}>
        {rows.map(({ name, title, changedBy, lines }) => (
          <li key={name} className={styles['row']}>
            <p>
              <strong>{title}</strong> <span className={styles['who']}>{changeInWords(changedBy, by)}</span>
            </p>
            <div className={styles['sides']}>
              <Side title="As it was" lines={lines.base} isQuiet />
              <Side
                title={`Theirs (${by})`}
                lines={lines.theirs}
                isQuiet={changedBy === 'mine'}
                since={textOf(name, lines.base)}
              />
              <Side title="Mine" lines={lines.mine} isQuiet={changedBy === 'theirs'} since={textOf(name, lines.base)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function changeInWords(changedBy: SettledRow['changedBy'], by: string): string {
  switch (changedBy) {
    case 'theirs':
      return `changed by ${by} alone`;
    case 'mine':
      return 'changed by you alone';
    case 'both alike':
      return 'changed by both to the same';
    case 'both':
      return 'changed by both; what each added or took out holds';
  }
}
