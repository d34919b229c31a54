// Whose coding a second coder has confirmed. The compact read does not hold it, so the evidence is read for it, page after page.
import { queryOptions } from '@tanstack/react-query';
import { positionPageSchema } from '../contract/positions.ts';
import type { KnownAt } from '../domain/instant.ts';
import type { Dataset, Position } from '../domain/position.ts';
import { call } from './http.ts';

/** The coding of published records by id; `isWhole` is false where there were more than are read. */
export interface Codings {
  readonly byId: ReadonlyMap<string, Position['coding']>;
  readonly isWhole: boolean;
}

const PAGE = 200;
/** A data set of more pages than this is read in part, and the reader is told. */
const MOST_PAGES = 25;

/** The codings of a data set as known at an instant, null for now; the latest records first. */
export const codingQuery = (dataset: Dataset, knownAt: KnownAt | null) =>
  queryOptions({
    queryKey: ['coding', dataset, knownAt],
    queryFn: async ({ signal }): Promise<Codings> => {
      const byId = new Map<string, Position['coding']>();
      let cursor: string | null = null;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const { items, nextCursor } = await pageAt(dataset, knownAt, cursor, signal);
        for (const { id, coding } of items) byId.set(id, coding);
        cursor = nextCursor;
        if (cursor === null) break;
      }
      return { byId, isWhole: cursor === null };
    },
  });

async function pageAt(dataset: Dataset, knownAt: KnownAt | null, cursor: string | null, signal: AbortSignal) {
  const parameters = new URLSearchParams({ status: 'published', limit: String(PAGE) });
  if (knownAt !== null) parameters.set('knownAt', knownAt);
  if (cursor !== null) parameters.set('cursor', cursor);
  return (await call(`/api/datasets/${dataset}/positions?${parameters}`, positionPageSchema, { signal })).value;
}
