import type { Day } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/position.ts';
import { datasetsQuery } from '../../queries/datasets.ts';
import { useRead } from '../../queries/use-read.ts';
import { QueryFault } from '../../question/query-fault.tsx';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ColumnHelp } from './column-help.tsx';
import { ImportDesk } from './import-desk.tsx';
import styles from './import.module.css';

/** Many positions at once, from a table or a list: checked first, then imported as drafts, all or none, and taken back. */
export function ImportPage() {
  const { view } = useView();
  const read = useRead(datasetsQuery());
  const offer = read.value?.find(({ id }) => id === view.dataset);
  const editable = read.value?.find((other) => other.editable);
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>Import</h1>
        <p>
          Many positions at once, from a table (CSV) or a list (JSON). A check comes first and writes nothing. Then all
          rows become drafts, or none does; each draft is reviewed before readers see it, and an import can be taken
          back.
        </p>
      </header>
      {read.fault !== null && <QueryFault what="The data sets" read={read} />}
      {offer !== undefined && !offer.editable && <ReadOnly dataset={view.dataset} other={editable?.id ?? null} />}
      {offer !== undefined && offer.editable && (
        <ImportDesk key={view.dataset} dataset={view.dataset} today={todayAt(offer.opensOn)} />
      )}
      <ColumnHelp />
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
  const { set } = useView();
  return (
    <EmptyState
      title={`The ${dataset} data set can only be read here`}
      action={
        other !== null && <Button onClick={() => set({ dataset: other })}>Go to the set that can be edited</Button>
      }
    >
      Nothing can be imported into it. Where the tracker runs with its own server, its editors can.
    </EmptyState>
  );
}
