// Evidence reads: pages of positions, one position, and its revisions. Fetched when somebody looks.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { positionSchema } from '../contract/position.ts';
import { positionPageSchema } from '../contract/positions.ts';
import { revisionPageSchema } from '../contract/revisions.ts';
import type { Dataset } from '../domain/position.ts';
import { call } from './http.ts';

/** What the list can be narrowed and sorted by (api.md); empty and null parts are left out. */
export interface EvidenceFilter {
  readonly member?: readonly string[];
  readonly level?: readonly string[];
  readonly service?: readonly string[];
  readonly institution?: readonly string[];
  readonly instrument?: readonly string[];
  readonly status?: readonly string[];
  readonly q?: string;
  readonly from?: string;
  readonly to?: string;
  readonly knownAt?: string;
  readonly sort?: string;
}

const PAGE = 200;

/** The search string of a filter, parts in a fixed order so that equal filters share a cache entry. */
function filterSearch(filter: EvidenceFilter, cursor: string | null): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const text = String(value ?? '');
    if (text !== '') parameters.set(key, text);
  }
  parameters.set('limit', String(PAGE));
  if (cursor !== null) parameters.set('cursor', cursor);
  return parameters.toString();
}

export const positions = {
  /** Pages of evidence, 200 a page. */
  list: (dataset: Dataset, filter: EvidenceFilter) =>
    infiniteQueryOptions({
      queryKey: ['positions', dataset, filterSearch(filter, null)],
      queryFn: async ({ signal, pageParam }) =>
        (
          await call(`/api/datasets/${dataset}/positions?${filterSearch(filter, pageParam)}`, positionPageSchema, {
            signal,
          })
        ).value,
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),

  /** One position, with the ETag that a change of it must send. */
  one: (dataset: Dataset, id: string) =>
    queryOptions({
      queryKey: ['position', dataset, id],
      queryFn: async ({ signal }) =>
        call(`/api/datasets/${dataset}/positions/${encodeURIComponent(id)}`, positionSchema, { signal }),
    }),

  /** The history of one position, oldest first. */
  revisions: (dataset: Dataset, id: string) =>
    queryOptions({
      queryKey: ['revisions', dataset, id],
      queryFn: async ({ signal }) =>
        (
          await call(`/api/datasets/${dataset}/positions/${encodeURIComponent(id)}/revisions`, revisionPageSchema, {
            signal,
          })
        ).value.items,
    }),
};
