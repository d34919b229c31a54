// What stood the day before an event, and what moved in the days after it: a question of time alone.
// After is not because: nothing here says that the event moved anybody.
import { addDays, type Day, daysBetween } from './calendar-date.ts';
import type { Codebook } from './codebook.ts';
import { type DayRange, type History, stanceIntervals } from './intervals.ts';
import type { Question } from './question.ts';
import type { Level } from './scale.ts';
import type { Stance } from './stance.ts';

/** The first move after an event: from the level of the day before to another. */
export interface FirstMove {
  readonly on: Day;
  /** Days from the event to the move; 0 on the event's own day. */
  readonly days: number;
  readonly from: Level;
  readonly to: Level;
}

/** One member before and after an event. */
export interface BeforeAndAfter {
  /** On the day before the event. */
  readonly before: Stance;
  /** On the last day of the window. */
  readonly after: Stance;
  /** Null where it kept its level, or had none the day before: a level gained or lost is no move. */
  readonly first: FirstMove | null;
}

/** How many moved, of those that could: the members with a level on the day before. */
export interface MovedShare {
  readonly moved: number;
  readonly of: number;
}

/** From the day before an event to the last day of its window, `days` (1 or more) days after the event. */
export function windowOf(event: Day, days: number): DayRange {
  return { from: addDays(event, -1), to: addDays(event, days) };
}

/** One member over a window, whose first day is the day before the event. */
export function beforeAndAfter(
  history: History,
  question: Question,
  window: DayRange,
  codebook: Codebook,
): BeforeAndAfter | null {
  const intervals = stanceIntervals(history, question, window, codebook);
  const [before, after] = [intervals[0]?.stance, intervals.at(-1)?.stance];
  if (before === undefined || after === undefined) return null;
  const from = before.level;
  const moved = from === null ? undefined : intervals.find(({ stance }) => isOtherLevel(stance, from));
  const to = moved?.stance.level ?? null;
  if (from === null || moved === undefined || to === null) return { before, after, first: null };
  return { before, after, first: { on: moved.from, days: daysBetween(window.from, moved.from) - 1, from, to } };
}

function isOtherLevel(stance: Stance, level: Level): boolean {
  return stance.level !== null && stance.level !== level;
}

/** The share of members that moved at least once within the window. */
export function movedShare(members: readonly BeforeAndAfter[]): MovedShare {
  return {
    moved: members.filter(({ first }) => first !== null).length,
    of: members.filter(({ before }) => before.level !== null).length,
  };
}
