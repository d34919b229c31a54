// The positions that a list or an export asks for, as far as the actor may see them.
import type { PositionsQuery } from '../contract/positions.ts';
import { presented } from '../domain/known-at.ts';
import { canSeeDrafts } from '../domain/permissions.ts';
import type { Position } from '../domain/position.ts';
import { codebook, memberList } from '../reference/codebook.ts';
import { checkCodes, type Context, offerOf } from './endpoint.ts';
import { filterOf, type Searchable, searchable } from './position-filter.ts';
import type { Snapshot } from './reads.ts';

export type PositionFilters = Omit<PositionsQuery, 'sort' | 'limit' | 'cursor'>;

/** Throws `bad-parameter` where a filter names a code that the codebook does not have. */
export function checkFilters({ member, service, institution, instrument }: PositionFilters): void {
  const members = memberList.map(({ iso3 }) => iso3);
  const services = codebook.services.map(({ id }) => id);
  checkCodes('member', member, members);
  checkCodes('service', service, services);
  checkCodes('institution', institution, codebook.institutions.keys());
  checkCodes('instrument', instrument, codebook.instruments.keys());
}

/**
 * Every position that the filters ask for and the actor may see, in order of id. With `drafts` an editor gets working
 * heads, whatever their status; without, everybody gets what readers see.
 */
export async function selectPositions(
  context: Context,
  filters: PositionFilters,
  drafts: boolean,
): Promise<readonly Position[]> {
  const { dataset } = offerOf(context);
  const { knownAt = null, status, ...rest } = filters;
  const seesDrafts = drafts && canSeeDrafts(context.actor) && knownAt === null;
  const snapshot = await context.reads.knownAt(dataset, knownAt);
  const statuses = status ?? (seesDrafts ? null : ['published']);
  const isWanted = filterOf(rest);
  return searchablesOf(snapshot, seesDrafts)
    .filter((item) => (statuses === null || statuses.includes(item.position.status)) && isWanted(item))
    .map(({ position }) => position);
}

function searchablesOf(snapshot: Snapshot, drafts: boolean): readonly Searchable[] {
  return snapshot.once(drafts ? 'working texts' : 'published texts', ({ states }) =>
    states.flatMap((state) => {
      const head = drafts ? state.working : state.published;
      return head === null ? [] : [searchable(presented(state, head))];
    }),
  );
}
