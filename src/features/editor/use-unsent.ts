import { useEffect, useState } from 'react';
import type { Dataset } from '../../domain/position.ts';
import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import { outboxBell } from '../../journal/page-journal.ts';
import { unsentOf } from './unsent.ts';

/** The creations of a data set that `by` has not got through yet, as they change in any tab; none for nobody. */
export function useUnsent(dataset: Dataset, by: string | null): readonly OutboxEntry[] {
  const [entries, setEntries] = useState<readonly OutboxEntry[]>([]);
  useEffect(() => {
    if (by === null) return undefined;
    let isGone = false;
    // Without a database there is nothing unsent: the form says itself what is not kept.
    const look = () =>
      void unsentOf(dataset, by).then(
        (found) => isGone || setEntries(found),
        () => {},
      );
    look();
    const stop = outboxBell().listen(look);
    return () => {
      isGone = true;
      stop();
      setEntries([]);
    };
  }, [dataset, by]);
  return entries;
}
