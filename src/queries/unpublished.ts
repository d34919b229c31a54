// Work in hand: the drafts of a data set and what is in review, each with its history, which says why one came back and who may publish.
import { queryOptions } from '@tanstack/react-query';
import { positionPageSchema } from '../contract/positions.ts';
import { revisionPageSchema } from '../contract/revisions.ts';
import type { Dataset, Position } from '../domain/position.ts';
import type { Revision } from '../domain/review.ts';
import { call } from './http.ts';

/** A working head that is not published; its history, oldest first, is null where it was not read. */
export interface Unpublished {
  readonly position: Position;
  readonly revisions: readonly Revision[] | null;
}

const PAGE = 200;
const MOST_PAGES = 25;
/** Histories are read of so many, the newest records, and a few at a time. */
const MOST_HISTORIES = 200;
const AT_ONCE = 4;

/** All drafts and all that is in review, as `by` sees them; nobody but editors sees any, so nobody else asks. */
export const unpublishedQuery = (dataset: Dataset, by: string | null) =>
  queryOptions({
    queryKey: ['unpublished', dataset, by],
    queryFn: async ({ signal }): Promise<readonly Unpublished[]> => {
      const found = await allOf(dataset, signal);
      const read = found.slice(0, MOST_HISTORIES);
      const histories: Unpublished[] = [];
      for (let i = 0; i < read.length; i += AT_ONCE) {
        const few = read.slice(i, i + AT_ONCE).map((position) => withHistory(position, signal));
        // oxlint-disable-next-line no-await-in-loop -- a few at a time, on purpose
        histories.push(...(await Promise.all(few)));
      }
      return [...histories, ...found.slice(MOST_HISTORIES).map((position) => ({ position, revisions: null }))];
    },
  });

async function allOf(dataset: Dataset, signal: AbortSignal): Promise<readonly Position[]> {
  const found: Position[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const parameters: URLSearchParams = new URLSearchParams({ status: 'draft,in_review', limit: String(PAGE) });
    if (cursor !== null) parameters.set('cursor', cursor);
    const path = `/api/datasets/${dataset}/positions?${parameters.toString()}`;
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const { items, nextCursor } = (await call(path, positionPageSchema, { signal })).value;
    found.push(...items);
    cursor = nextCursor;
    if (cursor === null) break;
  }
  return found;
}

async function withHistory(position: Position, signal: AbortSignal): Promise<Unpublished> {
  const path = `/api/datasets/${position.dataset}/positions/${encodeURIComponent(position.id)}/revisions`;
  return { position, revisions: (await call(path, revisionPageSchema, { signal })).value.items };
}
