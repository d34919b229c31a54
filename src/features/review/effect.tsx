import { useId } from 'react';
import type { PositionState } from '../../domain/review.ts';
import { timelineQuery } from '../../queries/timeline.ts';
import { useRead } from '../../queries/use-read.ts';
import { QueryFault } from '../../question/query-fault.tsx';
import { useView } from '../../question/use-view.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { effectOf } from './effect-words.ts';
import styles from './review.module.css';

/** What publishing would change on the charts, by the derivation itself and under the question as it is asked now. */
export function Effect({ state }: { readonly state: PositionState }) {
  const title = useId();
  const { view } = useView();
  const read = useRead(timelineQuery(view.dataset, null));
  return (
    <section aria-labelledby={title} className={styles['section']}>
      <h2 id={title}>What publishing would change on the charts</h2>
      {read.fault !== null && <QueryFault what="The positions" read={read} />}
      {read.fault === null && read.value === null && <Skeleton height="3rem" label="Loading the positions" />}
      {read.value !== null &&
        effectOf(state, read.value.positions, view).map((line) => (
          <p key={line} className={styles['effect']}>
            {line}
          </p>
        ))}
      <p className={styles['note']}>
        Derived by the same rules as every chart, under the question as it is asked now, as if the record were
        published.
      </p>
    </section>
  );
}
