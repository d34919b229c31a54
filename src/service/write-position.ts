// What every write to a position shares: its preconditions, its revision, and the answer with the new head.
import type { Issue } from '../contract/problems.ts';
import { type JsonObject, isJsonObject } from '../contract/body-reading.ts';
import { type BodyRules, readPositionBody } from '../contract/position-body.ts';
import { type Instant, instantMs, instantOf } from '../domain/instant.ts';
import type { Act, Actor } from '../domain/permissions.ts';
import type { Dataset, PositionBody } from '../domain/position.ts';
import {
  afterRevision,
  codingWith,
  isAllowed,
  type PositionState,
  type Revision,
  stateFrom,
} from '../domain/review.ts';
import { codebook, memberList } from '../reference/codebook.ts';
import { duplicateOf } from './duplicates.ts';
import { allow, type Context, json, writableSet } from './endpoint.ts';
import { visibleState } from './positions-resource.ts';
import { ProblemError } from './problem.ts';
import { readJsonBody } from './request-body.ts';
import { etagOf, workingPosition } from './visible-position.ts';

/** A write that has been let in: the position as it is, and the body of the request. */
export interface Change {
  readonly state: PositionState;
  readonly body: JsonObject;
}

type ChangeAct = Exclude<Act, 'create' | 'import'>;

/**
 * Checks role, data set, body, position, If-Match, permission and transition, in this order; throws the first refusal.
 * `actIn` says what the body makes of the act.
 */
export async function admitted(
  context: Context,
  first: ChangeAct,
  actIn: (body: JsonObject) => ChangeAct = () => first,
): Promise<Change> {
  writableSet(context, first);
  const body = objectOf((await readJsonBody(context.request)).value);
  const act = actIn(body);
  const state = await visibleState(context);
  const ifMatch = tagsOf(context.request.headers.get('if-match'));
  allow(context.actor, act, state);
  if (!ifMatch.includes(etagOf(state))) throw await staleness(context, state, ifMatch);
  if (!isAllowed(act, state)) throw new ProblemError('illegal-transition');
  return { state, body };
}

/** A body that must be an object. */
export function objectOf(value: unknown): JsonObject {
  if (isJsonObject(value)) return value;
  throw invalid([{ pointer: '', code: 'wrong_type', params: { wanted: 'object' } }]);
}

export function invalid(errors: readonly Issue[]): ProblemError {
  return new ProblemError('validation', { errors: [...errors] });
}

/** Any change must name the revision that it starts from; `*` would overwrite whatever is there. */
function tagsOf(ifMatch: string | null): readonly string[] {
  if (ifMatch === null || ifMatch.trim() === '*') throw new ProblemError('precondition-required');
  return ifMatch.split(',').map((tag) => tag.trim());
}

async function staleness({ world }: Context, state: PositionState, tags: readonly string[]): Promise<ProblemError> {
  const revisions = await world.repository.revisions(state.dataset, state.id);
  const started = tags.map((tag) => Number(/^(?:W\/)?"(\d{1,9})"$/.exec(tag)?.[1] ?? 0));
  const base = stateFrom(revisions.filter(({ revision }) => revision <= Math.max(...started)));
  return new ProblemError('stale', {
    base: base && mutable(workingPosition(base)),
    current: mutable(workingPosition(state)),
    currentETag: etagOf(state),
    currentBy: state.working.recordedBy,
    currentAt: state.working.recordedAt,
  });
}

type Shown = NonNullable<NonNullable<ConstructorParameters<typeof ProblemError>[1]>['current']>;

/** The contract writes what it parses as mutable; a copy satisfies it. */
function mutable(position: ReturnType<typeof workingPosition>): Shown {
  return {
    ...position,
    services: [...position.services],
    users: [...position.users],
    rationales: [...position.rationales],
    sources: [...position.sources],
    confirmedOn: [...position.confirmedOn],
  };
}

/** The complete body of a position, valid and no duplicate of another; throws `validation` or `duplicate`. Asked in turn, as `refuseDuplicate`. */
export async function validBody(
  context: Context,
  dataset: Dataset,
  value: unknown,
  id: string | null,
): Promise<PositionBody> {
  const read = readPositionBody(value, bodyRules(context, dataset));
  if (!read.ok) throw invalid(read.issues);
  await refuseDuplicate(context, dataset, read.body, id);
  return read.body;
}

/** Throws `duplicate` where another position than `id` says the same. Asked in turn, with the write that follows from it. */
export async function refuseDuplicate(
  { reads }: Context,
  dataset: Dataset,
  body: PositionBody,
  id: string | null,
): Promise<void> {
  const existing = duplicateOf(body, await reads.now(dataset), id);
  if (existing !== null) throw new ProblemError('duplicate', { existing });
}

/** What a body is read against now. */
export function bodyRules({ world }: Context, dataset: Dataset): BodyRules {
  const members = memberList.map(({ iso3 }) => iso3);
  return { dataset, codebook, members, today: world.clock.now().slice(0, 10) };
}

/** The next revision of a position; what `of` does not name stays as it is, but the coding of another body is provisional again. */
export function nextRevision(
  { world, actor }: Context,
  state: PositionState,
  of: Pick<Revision, 'operation'> & Partial<Revision>,
): Revision {
  return {
    dataset: state.dataset,
    id: state.id,
    revision: state.revision + 1,
    actor: nameOf(actor),
    recordedAt: laterThan(state.working.recordedAt, world.clock.now()),
    changeNote: null,
    reason: null,
    confirmedOn: null,
    coding: codingWith(of.body ?? state.working.body, state),
    batch: null,
    body: state.working.body,
    ...of,
  };
}

/** Only signed-in people write; `allow` has refused everybody else. */
export function nameOf(actor: Actor): string {
  return actor.identity ?? 'anonymous';
}

/** The clock's time, or one millisecond after `before` where the clock has not moved on. */
function laterThan(before: Instant, now: Instant): Instant {
  const [past, present] = [instantMs(before) ?? 0, instantMs(now) ?? 0];
  return instantOf(Math.floor(Math.max(present, past + 1)));
}

/** Appends one revision and answers with the new working head. */
export async function appended(context: Context, state: PositionState, revision: Revision): Promise<Response> {
  if ((await context.world.repository.append([revision])) === 'stale') {
    throw await staleness(context, await visibleState(context), [etagOf(state)]);
  }
  const after = afterRevision(state, revision);
  return json(workingPosition(after), { etag: etagOf(after) });
}
