import { useSyncExternalStore } from 'react';
import type { Dataset } from '../../domain/position.ts';
import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import { openWrites, watchOutbox } from '../../journal/outbox-watch.ts';

/** The new records and edits of a data set that `by` has not got through yet, as they change in any tab; none for nobody. */
export function useUnsent(dataset: Dataset, by: string | null): readonly OutboxEntry[] {
  const open = useSyncExternalStore(watchOutbox, openWrites);
  return open.filter(
    (entry) => entry.by === by && entry.dataset === dataset && (entry.act === 'create' || entry.act === 'edit'),
  );
}
