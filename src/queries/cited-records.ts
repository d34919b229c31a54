// The records that a text cites, in full: read page by page until all of them are there.
import { queryOptions } from '@tanstack/react-query';
import { positionPageSchema } from '../contract/positions.ts';
import type { KnownAt } from '../domain/instant.ts';
import type { Dataset, Position } from '../domain/position.ts';
import { call } from './http.ts';

/** What is cited: ids of published records of these members (ISO 3166-1 alpha-3), as known at an instant. */
export interface Cited {
  readonly dataset: Dataset;
  readonly members: readonly string[];
  readonly ids: readonly string[];
  readonly knownAt: KnownAt;
}

/** The cited records by id; one that readers do not see at that instant is not among them. Nothing cited asks nothing. */
export const citedRecordsQuery = (cited: Cited) =>
  queryOptions({
    queryKey: ['cited-records', cited],
    queryFn: ({ signal }) => readCited(cited, signal),
    staleTime: Infinity,
  });

async function readCited({ dataset, members, ids, knownAt }: Cited, signal: AbortSignal) {
  const missing = new Set(ids);
  const found = new Map<string, Position>();
  let cursor: string | null = null;
  while (missing.size > 0) {
    const asked = { member: members.join(','), status: 'published', knownAt, limit: '200' };
    const parameters = new URLSearchParams(cursor === null ? asked : { ...asked, cursor });
    const path = `/api/datasets/${dataset}/positions?${parameters}`;
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const page: { items: readonly Position[]; nextCursor: string | null } = (await call(path, positionPageSchema, { signal })).value; // prettier-ignore
    for (const record of page.items) if (missing.delete(record.id)) found.set(record.id, record);
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  return found;
}
