// What was published, corrected, confirmed or retracted, newest first: fifty changes at most.
import { queryOptions } from '@tanstack/react-query';
import { changePageSchema } from '../contract/changes.ts';
import type { KnownAt } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import { call, callText } from './http.ts';

/** The changes recorded after `since`, null for all; `nextCursor` is not null where there are more than fifty. */
export const changesQuery = (dataset: Dataset, since: KnownAt | null) =>
  queryOptions({
    queryKey: ['changes', dataset, since],
    queryFn: async ({ signal }) => {
      const parameters = since === null ? '' : `?since=${encodeURIComponent(since)}`;
      return (await call(`/api/datasets/${dataset}/changes${parameters}`, changePageSchema, { signal })).value;
    },
  });

/** The fifty newest changes as a feed (Atom, RFC 4287), as text. Rejects with ApiError, or NetworkError. */
export function changesFeed(dataset: Dataset): Promise<string> {
  return callText(`/api/datasets/${dataset}/feed.atom`);
}
