// The store of revisions over Maps: for tests, and for browsers that keep nothing.
import type { Dataset } from '../domain/position.ts';
import { afterRevision, type PositionState, type Revision } from '../domain/review.ts';
import type { Appended, KeptAnswer, Repository } from './ports.ts';

/** An empty repository of these data sets, or one that holds some revisions, given by position and number. */
export function memoryRepository(datasets: readonly Dataset[], seed: readonly Revision[] = []): Repository {
  const revisions = new Map<string, Revision[]>();
  const states = new Map<string, PositionState>();
  const versions = new Map<Dataset, number>();
  const kept = new Map<string, KeptAnswer>();
  const sorted = (dataset: Dataset) =>
    [...states.values()].filter((state) => state.dataset === dataset).toSorted((a, b) => (a.id < b.id ? -1 : 1));

  const add = (revision: Revision) => {
    const key = place(revision.dataset, revision.id);
    states.set(key, afterRevision(states.get(key) ?? null, revision));
    revisions.set(key, [...(revisions.get(key) ?? []), revision]);
    versions.set(revision.dataset, (versions.get(revision.dataset) ?? 0) + 1);
  };
  /** Whether each continues its position, counting the ones before it in the same batch. */
  const isNext = (batch: readonly Revision[]) => {
    const newest = new Map<string, number>();
    return batch.every(({ dataset, id, revision }) => {
      const key = place(dataset, id);
      const before = newest.get(key) ?? states.get(key)?.revision ?? 0;
      newest.set(key, revision);
      return revision === before + 1;
    });
  };
  for (const revision of seed) add(revision);

  return {
    datasets: async () => datasets,
    states: async (dataset) => sorted(dataset),
    state: async (dataset, id) => states.get(place(dataset, id)) ?? null,
    revisions: async (dataset, id) => revisions.get(place(dataset, id)) ?? [],
    allRevisions: async (dataset) => sorted(dataset).flatMap(({ id }) => revisions.get(place(dataset, id)) ?? []),
    version: async (dataset) => versions.get(dataset) ?? 0,
    append: async (batch, keep): Promise<Appended> => {
      const isUsed = keep !== undefined && kept.has(`${keep.actor} ${keep.key}`);
      if (isUsed || !isNext(batch)) return 'stale';
      for (const revision of batch) add(revision);
      if (keep) kept.set(`${keep.actor} ${keep.key}`, keep);
      return 'appended';
    },
    kept: async (actor, key) => kept.get(`${actor} ${key}`) ?? null,
    close: async () => undefined,
  };
}

function place(dataset: Dataset, id: string): string {
  return `${dataset}/${id}`;
}
