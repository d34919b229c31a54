// What was published, corrected, confirmed or retracted, newest first: fifty changes at most.
import { queryOptions } from '@tanstack/react-query';
import { changePageSchema } from '../contract/changes.ts';
import type { KnownAt } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import { call } from './http.ts';

/** The changes recorded after `since`, null for all; `nextCursor` is not null where there are more than fifty. */
export const changesQuery = (dataset: Dataset, since: KnownAt | null) =>
  queryOptions({
    queryKey: ['changes', dataset, since],
    queryFn: async ({ signal }) => {
      const parameters = since === null ? '' : `?since=${encodeURIComponent(since)}`;
      return (await call(`/api/datasets/${dataset}/changes${parameters}`, changePageSchema, { signal })).value;
    },
  });
