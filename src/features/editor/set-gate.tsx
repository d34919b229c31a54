import type { ReactNode } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/position.ts';
import { datasetsQuery } from '../../queries/datasets.ts';
import { useRead } from '../../queries/use-read.ts';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './form.module.css';

interface SetGateProps {
  readonly title: string;
  /** Drawn for a data set that can be edited; `today` is a day that the service's clock has reached. */
  readonly children: (dataset: Dataset, today: Day) => ReactNode;
}

/** A page on which records are written: for a data set that is only read, it says where they are. */
export function SetGate({ title, children }: SetGateProps) {
  const { view } = useView();
  const offers = useRead(datasetsQuery()).value;
  const offer = offers?.find(({ id }) => id === view.dataset);
  const editable = offers?.find((other) => other.editable);
  return (
    <div className={styles['page']}>
      <h1>{title}</h1>
      {offer?.editable === false && <ReadOnly dataset={view.dataset} other={editable?.id ?? null} />}
      {offer?.editable === true && children(view.dataset, todayAt(offer.opensOn))}
    </div>
  );
}

/** The service's clock never goes behind the day that it opens on. */
function todayAt(opensOn: Day): Day {
  const real = new Date().toISOString().slice(0, 10);
  return real > opensOn ? real : opensOn;
}

interface ReadOnlyProps {
  readonly dataset: Dataset;
  /** A data set that can be edited; null where there is none. */
  readonly other: Dataset | null;
}

function ReadOnly({ dataset, other }: ReadOnlyProps) {
  const { go } = useView();
  return (
    <EmptyState
      title={`The ${dataset} data set can only be read here`}
      action={
        other !== null && (
          <Button onClick={() => go('/add', { dataset: other })}>Go to the set that can be edited</Button>
        )
      }
    >
      Its records come from real sources and are edited where the tracker runs with its own server.
    </EmptyState>
  );
}
