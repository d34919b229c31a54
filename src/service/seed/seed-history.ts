import { addDays, type Day, lastDay } from '../../domain/calendar-date.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Dataset, Position, PositionBody } from '../../domain/position.ts';
import type { Operation, Revision } from '../../domain/review.ts';
import { stableHash } from './stable-hash.ts';

/** Nothing of the seed is recorded after this day (codebook, "Seeding"). */
const LAST_RECORDED_DAY: Day = '2026-11-21';

/** One step of a seeded history; its number follows from its place. */
export interface Step {
  readonly operation: Operation;
  readonly actor: string;
  readonly at: Instant;
  readonly body: PositionBody;
  readonly changeNote?: string;
  readonly reason?: string;
}

/** Who writes and who reviews a seeded record: two pairs of demo identities, chosen by the hash of the id. */
export function peopleOf(id: string): { readonly editor: string; readonly reviewer: string } {
  return stableHash(id) % 2 === 0
    ? { editor: 'editor-a', reviewer: 'reviewer-r' }
    : { editor: 'editor-b', reviewer: 'reviewer-s' };
}

/** The day on which a record was recorded: 1 to 6 days after the last day of `statedOn`, by a hash of the id, never after `LAST_RECORDED_DAY`. */
export function recordedDay(id: string, statedOn: string): Day {
  const day = addDays(lastDay(statedOn), 1 + (stableHash(`${id} day`) % 6));
  return day < LAST_RECORDED_DAY ? day : LAST_RECORDED_DAY;
}

/** An instant within an hour of a working day, UTC; minute and second by a hash of `salt`. */
export function instantAt(day: Day, hour: number, salt: string): Instant {
  const hash = stableHash(salt);
  return `${day}T${twoDigits(hour)}:${twoDigits(hash % 60)}:${twoDigits((hash >>> 8) % 60)}.000Z`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A body written, submitted and published by two people on one day. The last of the three instants is the recorded time. */
export function publishingSteps(id: string, body: PositionBody, day: Day, first: 'create' | 'edit' = 'create'): Step[] {
  const { editor, reviewer } = peopleOf(id);
  const hour = 8 + (stableHash(`${id} hour ${day}`) % 4);
  const at = (later: number, what: string) => instantAt(day, hour + later, `${id} ${day} ${what}`);
  return [
    { operation: first, actor: editor, at: at(0, first), body },
    { operation: 'submit', actor: editor, at: at(1, 'submit'), body },
    { operation: 'publish', actor: reviewer, at: at(3, 'publish'), body },
  ];
}

/** Steps as the numbered revisions of one position. */
export function revisionsFrom(
  dataset: Dataset,
  id: string,
  coding: Position['coding'],
  steps: readonly Step[],
): Revision[] {
  return steps.map((step, index) => ({
    dataset,
    id,
    revision: index + 1,
    operation: step.operation,
    actor: step.actor,
    recordedAt: step.at,
    changeNote: step.changeNote ?? null,
    reason: step.reason ?? null,
    confirmedOn: null,
    coding,
    batch: null,
    body: step.body,
  }));
}
