import { useEffect, useState } from 'react';
import type { Dataset } from '../../domain/position.ts';
import { keepBatch, type KeptBatch, keptBatches } from './kept-batch.ts';

export interface Batches {
  /** Newest first. */
  readonly batches: readonly KeptBatch[];
  /** Adds an import, or puts it in the place of what was known of it. */
  readonly keep: (kept: KeptBatch) => void;
}

/** The imports of this browser; where it keeps nothing, those of this visit. */
export function useBatches(dataset: Dataset): Batches {
  const [batches, setBatches] = useState<readonly KeptBatch[]>([]);
  useEffect(() => {
    let isGone = false;
    void keptBatches(dataset).then(
      (found) => isGone || setBatches((before) => withAll(found, before)),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [dataset]);

  const keep = (kept: KeptBatch) => {
    setBatches((before) => withAll(before, [kept]));
    // Without a database it is known as long as the page stands.
    void keepBatch(dataset, kept).catch(() => {});
  };
  return { batches, keep };
}

/** Those before with the newer ones in their place, newest first. */
function withAll(before: readonly KeptBatch[], newer: readonly KeptBatch[]): readonly KeptBatch[] {
  const all = new Map([...before, ...newer].map((kept) => [kept.batch, kept]));
  return [...all.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
