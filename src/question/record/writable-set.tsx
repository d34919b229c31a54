import type { ReactNode } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/position.ts';
import { datasetsQuery } from '../../queries/datasets.ts';
import { useRead } from '../../queries/use-read.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryFault } from '../query-fault.tsx';
import { useView } from '../use-view.ts';

interface WritableSetProps {
  /** The address of the page that the way to another data set leads to. */
  readonly path: string;
  /** What is said of a data set that is only read. */
  readonly readOnly: string;
  /** Drawn for a data set that can be edited; `today` is a day that the service's clock has reached. */
  readonly children: (dataset: Dataset, today: Day) => ReactNode;
}

/** Where records are written: for a data set that is only read, it says so and leads to one that can be edited. */
export function WritableSet({ path, readOnly, children }: WritableSetProps) {
  const { view, go } = useView();
  const read = useRead(datasetsQuery());
  const offer = read.value?.find(({ id }) => id === view.dataset);
  const other = read.value?.find(({ editable }) => editable)?.id;
  if (read.fault !== null) return <QueryFault what="The data sets" read={read} />;
  if (offer === undefined) return null;
  if (offer.editable) return children(view.dataset, todayAt(offer.opensOn));
  return (
    <EmptyState
      title={`The ${view.dataset} data set can only be read here`}
      action={
        other !== undefined && (
          <Button onClick={() => go(path, { dataset: other })}>Go to the set that can be edited</Button>
        )
      }
    >
      {readOnly}
    </EmptyState>
  );
}

/** The service's clock never goes behind the day that it opens on. */
function todayAt(opensOn: Day): Day {
  const real = new Date().toISOString().slice(0, 10);
  return real > opensOn ? real : opensOn;
}
