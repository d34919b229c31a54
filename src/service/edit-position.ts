// PATCH a position: a merge patch of what editors write, with a note that says why. An edit of a published record makes a draft.
import { BodyReading, type JsonObject } from '../contract/body-reading.ts';
import { mergePatch } from '../contract/merge-patch.ts';
import { BODY_FIELDS, BODY_LIMITS } from '../contract/position-body.ts';
import { routes } from '../contract/routes.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { admitted, appended, invalid, nextRevision, validBody } from './write-position.ts';

export const editEndpoints: readonly Endpoint[] = [
  endpoint(routes.edit, async (context) => {
    const { state, body: asked } = await admitted(context, 'edit');
    const { changeNote, patch } = readPatch(asked, context.world.clock.now().slice(0, 10));
    const merged = mergePatch({ ...state.working.body }, patch);
    return context.turns.take(state.dataset, async () => {
      const body = await validBody(context, state.dataset, merged, state.id);
      return appended(context, state, nextRevision(context, state, { operation: 'edit', changeNote, body }));
    });
  }),
];

function readPatch(asked: JsonObject, today: string): { changeNote: string | null; patch: JsonObject } {
  const reading = new BodyReading(today);
  reading.onlyFields(asked, '', [...BODY_FIELDS, 'changeNote']);
  // An edit is never silent: the audit trail needs its reason.
  const changeNote = reading.requiredText(asked['changeNote'], '/changeNote', BODY_LIMITS.changeNote);
  if (reading.issues.length > 0) throw invalid(reading.issues);
  const { changeNote: _, ...patch } = asked;
  return { changeNote, patch };
}
