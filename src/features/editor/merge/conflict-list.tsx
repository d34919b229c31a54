import type { Sides } from '../../../domain/merge-value.ts';
import type { PositionBody } from '../../../domain/position.ts';
import { Button } from '../../../ui/button.tsx';
import { ConflictField } from './conflict-field.tsx';
import { conflictRow } from './merge-rows.ts';
import type { MergeNames } from './merge-names.ts';
import styles from './merge.module.css';
import type { Merge } from './use-merge.ts';

interface ConflictListProps {
  readonly merge: Merge;
  readonly sides: Sides<PositionBody>;
  readonly names: MergeNames;
  readonly isBusy: boolean;
}

/** What both changed differently, to be decided one by one or all at once. */
export function ConflictList({ merge, sides, names, isBusy }: ConflictListProps) {
  const { conflicts, choices, decide } = merge;
  if (conflicts.length === 0) return null;
  return (
    <section className={styles['part-of-page']} aria-labelledby="merge-conflicts">
      <div className={styles['heading']}>
        <h3 id="merge-conflicts">To decide</h3>
        {conflicts.length > 1 && (
          <div className={styles['actions']}>
            <Button variant="quiet" aria-disabled={isBusy} onClick={() => isBusy || decide(conflicts, 'theirs')}>
              {names.takeTheirs}
            </Button>
            <Button variant="quiet" aria-disabled={isBusy} onClick={() => isBusy || decide(conflicts, 'mine')}>
              {names.takeMine}
            </Button>
          </div>
        )}
      </div>
      {conflicts.map((conflict) => (
        <ConflictField
          key={conflict.name}
          row={conflictRow(conflict, sides)}
          names={names}
          chosen={choices[conflict.name]}
          isBusy={isBusy}
          onChoose={(side) => decide([conflict], side)}
        />
      ))}
    </section>
  );
}
