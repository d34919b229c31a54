// What was published, corrected, confirmed or retracted between two knowledge dates, page after page, the newest first.
import { infiniteQueryOptions } from '@tanstack/react-query';
import { type Change, changePageSchema } from '../contract/changes.ts';
import { type KnownAt, recordedBy } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import { call } from './http.ts';

/** The records whose changes are wanted. */
export interface AskedRecords {
  /** Tells one choice of records from another. */
  readonly name: string;
  readonly has: (change: Change) => boolean;
}

/** A page of this many changes, or more, is not filled up from the next one. */
const ENOUGH = 12;

/**
 * The changes of some records after `since` and up to `until`, null for now. The service pages through all changes, so
 * it is asked again until a page holds enough of those that are wanted, or there are no more.
 */
export const changesBetween = (dataset: Dataset, since: KnownAt, until: KnownAt | null, asked: AskedRecords) =>
  infiniteQueryOptions({
    queryKey: ['changes-between', dataset, since, until, asked.name],
    queryFn: async ({ signal, pageParam }) => {
      const isKnown = recordedBy(until);
      const items: Change[] = [];
      let cursor = pageParam;
      do {
        const page = await pageAt(dataset, since, cursor, signal);
        items.push(...page.items.filter((change) => asked.has(change) && isKnown(change.at)));
        cursor = page.nextCursor;
      } while (cursor !== null && items.length < ENOUGH);
      return { items, nextCursor: cursor };
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

async function pageAt(dataset: Dataset, since: KnownAt, cursor: string | null, signal: AbortSignal) {
  const parameters = new URLSearchParams({ since });
  if (cursor !== null) parameters.set('cursor', cursor);
  return (await call(`/api/datasets/${dataset}/changes?${parameters}`, changePageSchema, { signal })).value;
}
