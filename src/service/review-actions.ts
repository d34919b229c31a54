// Submit, publish, return, retract, restore, confirm: the only ways in which a status changes.
import { BodyReading, type JsonObject } from '../contract/body-reading.ts';
import { BODY_LIMITS } from '../contract/position-body.ts';
import { routes } from '../contract/routes.ts';
import type { PositionBody } from '../domain/position.ts';
import type { PositionState, Revision } from '../domain/review.ts';
import { type Context, type Endpoint, endpoint } from './endpoint.ts';
import { ProblemError } from './problem.ts';
import { admitted, appended, invalid, nextRevision, refuseDuplicate } from './write-position.ts';

type Action = 'submit' | 'publish' | 'return' | 'retract' | 'restore' | 'confirm';

const FIELDS: Record<Action, readonly string[]> = {
  submit: ['changeNote'],
  publish: ['changeNote'],
  return: ['reason', 'changeNote'],
  retract: ['reason', 'changeNote'],
  restore: ['revision', 'changeNote'],
  confirm: ['coding', 'changeNote'],
};

const ACTIONS = ['submit', 'publish', 'return', 'retract', 'restore', 'confirm'] as const satisfies readonly Action[];

export const reviewEndpoints: readonly Endpoint[] = ACTIONS.map((action) =>
  endpoint(routes[action], async (context) => {
    const { state, body } = await admitted(context, action, (asked) => actOf(action, asked));
    const asked = readAsked(action, body, today(context));
    const restored = action === 'restore' ? await restoredBody(context, state, asked.revision) : null;
    const revision: Pick<Revision, 'operation'> & Partial<Revision> = {
      operation: action,
      changeNote: asked.changeNote,
      reason: asked.reason,
      ...(action === 'confirm' && { confirmedOn: today(context) }),
      ...(asked.coding !== null && { coding: asked.coding }),
      ...(restored && { body: restored }),
    };
    return context.turns.take(state.dataset, async () => {
      if (restored) await refuseDuplicate(context, state.dataset, restored, state.id);
      return appended(context, state, nextRevision(context, state, revision));
    });
  }),
);

/** A confirmation of the coding is the second coder's, and judged as such. */
function actOf(action: Action, body: JsonObject): Action | 'confirmCoding' {
  return action === 'confirm' && body['coding'] === 'confirmed' ? 'confirmCoding' : action;
}

function today({ world }: Context): string {
  return world.clock.now().slice(0, 10);
}

interface Asked {
  readonly changeNote: string | null;
  readonly reason: string | null;
  readonly revision: number | null;
  readonly coding: 'confirmed' | null;
}

function readAsked(action: Action, body: JsonObject, day: string): Asked {
  const reading = new BodyReading(day);
  reading.onlyFields(body, '', FIELDS[action]);
  const needsReason = FIELDS[action].includes('reason');
  const asked = {
    changeNote: reading.text(body['changeNote'], '/changeNote', BODY_LIMITS.changeNote),
    reason: needsReason ? reading.requiredText(body['reason'], '/reason', BODY_LIMITS.reason) : null,
    revision: action === 'restore' ? readNumber(body['revision'], reading) : null,
    coding: action === 'confirm' ? reading.code(body['coding'], '/coding', ['confirmed']) : null,
  };
  if (reading.issues.length > 0) throw invalid(reading.issues);
  return asked;
}

function readNumber(value: unknown, reading: BodyReading): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  return reading.refuse('/revision', 'wrong_type', { wanted: 'number' });
}

/** The body of an older revision; without a number, of a retracted record as it is. */
async function restoredBody({ world }: Context, state: PositionState, number: number | null): Promise<PositionBody> {
  if (number === null) {
    if (state.working.status !== 'retracted') throw new ProblemError('illegal-transition');
    return state.working.body;
  }
  const revisions = await world.repository.revisions(state.dataset, state.id);
  const found = revisions.find(({ revision }) => revision === number);
  if (found === undefined) throw invalid([{ pointer: '/revision', code: 'not_in_list', params: {} }]);
  return found.body;
}
