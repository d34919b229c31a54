// What of a position an actor sees: editors the working head, everybody else the published one.
import type { Position } from '../domain/position.ts';
import { presented } from '../domain/known-at.ts';
import { type Actor, canSeeDrafts } from '../domain/permissions.ts';
import type { Head, PositionState } from '../domain/review.ts';

/** The head that the actor sees; null where for this actor there is none. */
export function visibleHead(state: PositionState, actor: Actor): Head | null {
  return canSeeDrafts(actor) ? state.working : state.published;
}

/** The position as its editors see it. */
export function workingPosition(state: PositionState): Position {
  return presented(state, state.working);
}

/** The strong ETag of the working head: If-Match compares it. */
export function etagOf(state: PositionState): string {
  return `"${state.revision}"`;
}

/** The strong ETag of what is shown; a published head that differs from the working one has a name of its own. */
export function etagOfHead(state: PositionState, head: Head): string {
  const isWorking = JSON.stringify(head) === JSON.stringify(state.working);
  return isWorking ? etagOf(state) : `"${head.revision}.published"`;
}
