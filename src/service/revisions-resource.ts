// GET revisions: the history. A viewer gets the revisions that changed what readers see, with what they then saw.
import { routes } from '../contract/routes.ts';
import { canSeeDrafts } from '../domain/permissions.ts';
import { afterRevision, type PositionState, type Revision } from '../domain/review.ts';
import { type Context, type Endpoint, endpoint, json } from './endpoint.ts';
import { visibleState } from './positions-resource.ts';
import { ProblemError } from './problem.ts';

export const revisionEndpoints: readonly Endpoint[] = [
  endpoint(routes.revisions, async (context) => json({ items: await visibleRevisions(context), nextCursor: null })),
  endpoint(routes.revision, async (context) => {
    const number = context.path['revision'] ?? '';
    const revisions = await visibleRevisions(context);
    const found = revisions.find(({ revision }) => String(revision) === number);
    if (found === undefined) throw new ProblemError('not-found');
    return json(found);
  }),
];

async function visibleRevisions(context: Context): Promise<readonly Revision[]> {
  const { dataset, id } = await visibleState(context);
  const revisions = await context.world.repository.revisions(dataset, id);
  return canSeeDrafts(context.actor) ? revisions : publishedRevisions(revisions);
}

/** The revisions of one position (oldest first) that changed its published head, each with that head's body and coding. */
export function publishedRevisions(revisions: readonly Revision[]): readonly Revision[] {
  let state: PositionState | null = null;
  const shown: Revision[] = [];
  for (const revision of revisions) {
    state = afterRevision(state, revision);
    if (state.published?.revision !== revision.revision) continue;
    const { body, coding } = state.published;
    shown.push({ ...revision, body, coding });
  }
  return shown;
}
