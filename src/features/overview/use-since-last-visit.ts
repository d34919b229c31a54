import { useEffect, useState } from 'react';
import type { Change } from '../../contract/changes.ts';
import type { Dataset } from '../../domain/position.ts';
import { changesQuery } from '../../queries/changes.ts';
import { useRead } from '../../queries/use-read.ts';
import { currentVisit, keepSeen, markSeen } from './last-visit.ts';

export interface SinceLastVisit {
  /** Newest first; none on a first visit, where nothing can be kept, and once they are marked as seen. */
  readonly changes: readonly Change[];
  readonly areThereMore: boolean;
  readonly markSeen: () => void;
}

/** What was published since this browser's last visit, and the means to say that it was seen. Mount it anew for another data set. */
export function useSinceLastVisit(dataset: Dataset): SinceLastVisit {
  const [visit, setVisit] = useState(() => currentVisit(dataset));
  const since = visit.kind === 'visit' ? visit.since : null;
  const { value } = useRead({ ...changesQuery(dataset, since), enabled: visit.kind === 'visit' });
  const newest = value?.items[0]?.at;
  useEffect(() => {
    if (newest !== undefined) keepSeen(dataset, newest);
  }, [dataset, newest]);
  return {
    changes: since === null ? [] : (value?.items ?? []),
    areThereMore: value !== null && value.nextCursor !== null,
    markSeen: () => {
      if (newest === undefined) return;
      markSeen(dataset, newest);
      setVisit({ kind: 'visit', since: newest });
    },
  };
}
