// GET positions and one position: the evidence. Editors see working heads, everybody else what is published.
import { DEFAULT_LIMIT, type PositionsQuery } from '../contract/positions.ts';
import { routes } from '../contract/routes.ts';
import { presented } from '../domain/known-at.ts';
import { canSeeDrafts } from '../domain/permissions.ts';
import type { PositionState } from '../domain/review.ts';
import { compareKeys, pageOf } from './cursor.ts';
import { type Context, type Endpoint, endpoint, json, offerOf } from './endpoint.ts';
import { sortKeyOf } from './position-filter.ts';
import { ProblemError } from './problem.ts';
import { checkFilters, selectPositions } from './select-positions.ts';
import { etagOfHead, visibleHead } from './visible-position.ts';

export const positionEndpoints: readonly Endpoint[] = [
  endpoint(routes.positions, async (context, query) => json(await listPage(context, query))),
  endpoint(routes.position, async (context) => {
    const state = await visibleState(context);
    const head = visibleHead(state, context.actor);
    if (head === null) throw new ProblemError('not-found');
    return json(presented(state, head), { etag: etagOfHead(state, head) });
  }),
];

/** The state of the path's position, where the actor may know of it; else `not-found`. */
export async function visibleState(context: Context): Promise<PositionState> {
  const { dataset } = offerOf(context);
  const state = await context.world.repository.state(dataset, context.path['id'] ?? '');
  if (state === null || visibleHead(state, context.actor) === null) throw new ProblemError('not-found');
  return state;
}

async function listPage(context: Context, query: PositionsQuery) {
  const { dataset } = offerOf(context);
  checkFilters(query);
  const { limit = DEFAULT_LIMIT, cursor, sort = '-statedOn', ...filters } = query;
  const items = await selectPositions(context, filters, true);
  const keyOf = sortKeyOf(sort);
  const sorted = items
    .map((position) => ({ position, key: keyOf(position) }))
    .toSorted((a, b) => compareKeys(a.key, b.key));
  // The order of the pairs is that of the schema, so equal filters make equal questions.
  const question = JSON.stringify([dataset, canSeeDrafts(context.actor), sort, Object.entries(filters)]);
  const page = pageOf(sorted, ({ key }) => key, { question, cursor, limit });
  return { items: page.items.map(({ position }) => position), nextCursor: page.nextCursor };
}
