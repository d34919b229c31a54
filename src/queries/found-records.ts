// Records found by their words, a few at a time: what the command palette offers.
import { queryOptions } from '@tanstack/react-query';
import { positionPageSchema } from '../contract/positions.ts';
import type { KnownAt } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import { call } from './http.ts';

/** How many are read. */
const MOST = 8;

/** The newest published records with all words of `q` (1 to 200 characters), at most eight; asks nothing while `q` is blank. */
export const foundRecordsQuery = (dataset: Dataset, q: string, knownAt: KnownAt | null) =>
  queryOptions({
    queryKey: ['found-records', dataset, q, knownAt],
    enabled: q.trim() !== '',
    queryFn: async ({ signal }) => {
      const parameters = new URLSearchParams({ q: q.trim(), status: 'published', limit: String(MOST) });
      if (knownAt !== null) parameters.set('knownAt', knownAt);
      return (await call(`/api/datasets/${dataset}/positions?${parameters}`, positionPageSchema, { signal })).value;
    },
  });
