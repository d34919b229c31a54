import { useEffect, useState } from 'react';
import type { Dataset } from '../../domain/position.ts';
import { recentImportsQuery } from '../../queries/imports.ts';
import { useRead } from '../../queries/use-read.ts';
import { foundBatch, keepBatch, type KeptBatch, keptBatches } from './kept-batch.ts';

export interface Batches {
  /** Newest first: those of this browser, and those that are still drafts wherever they were made. */
  readonly batches: readonly KeptBatch[];
  /** Names of those that this browser made and knows the end of. */
  readonly known: readonly string[];
  /** Adds an import, or puts it in the place of what was known of it. */
  readonly keep: (kept: KeptBatch) => void;
}

/** The imports of this browser (where it keeps nothing, of this visit) and of an editor; `by` is null for a reader. */
export function useBatches(dataset: Dataset, by: string | null): Batches {
  const found = useRead(recentImportsQuery(dataset, by)).value ?? [];
  const [kept, setKept] = useState<readonly KeptBatch[]>([]);
  useEffect(() => {
    let isGone = false;
    void keptBatches(dataset).then(
      (read) => isGone || setKept((before) => withAll(read, before)),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [dataset]);

  const keep = (batch: KeptBatch) => {
    setKept((before) => withAll(before, [batch]));
    // Without a database it is known as long as the page stands.
    void keepBatch(dataset, batch).catch(() => {});
  };
  const others = found.map((one) => foundBatch(one, by ?? ''));
  return { batches: withAll(others, kept), known: kept.map(({ batch }) => batch), keep };
}

/** Those before with the newer ones in their place, newest first. */
function withAll(before: readonly KeptBatch[], newer: readonly KeptBatch[]): readonly KeptBatch[] {
  const all = new Map([...before, ...newer].map((one) => [one.batch, one]));
  return [...all.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
