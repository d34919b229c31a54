// Two knowledge dates can be compared where the earlier one lies before the later, and something was on record by then.
// A day means its last instant in UTC; "now" is whatever has been recorded.
import { addDays, type Day, dayNumber, isDay } from './calendar-date.ts';
import { type Instant, instantMs, type KnownAt, recordedBy } from './instant.ts';

/** Two knowledge dates; a later one of null is now. */
export interface KnowledgeDates {
  readonly earlier: KnownAt;
  readonly later: KnownAt | null;
}

/** Why two dates cannot be compared. */
export type DatesProblem =
  | 'same'
  | 'turned'
  /** The earlier date lies ahead of all that can be known. */
  | 'ahead'
  /** Nothing had been published by the later date. */
  | 'nothing-yet'
  /** Nothing had been published by the earlier date. */
  | 'before-first';

const DAY_MS = 86_400_000;

/** The last instant that a knowledge date counts, in ms since 1970; for text that is no knowledge date, the beginning of time. */
function lastMs(knownAt: KnownAt): number {
  return isDay(knownAt) ? (dayNumber(knownAt) + 1) * DAY_MS - 1 : (instantMs(knownAt) ?? -Infinity);
}

/** The day of a knowledge date, in its own offset. */
export function dayOfKnownAt(knownAt: KnownAt): Day {
  return knownAt.slice(0, 10);
}

/** What is wrong with two dates; null when nothing is. `opensOn` is the last day for which records are kept, `published` when each record known on either date first was. */
export function datesProblem(
  { earlier, later }: KnowledgeDates,
  opensOn: Day,
  published: readonly Instant[],
): DatesProblem | null {
  const limit = later === null ? lastMs(opensOn) : lastMs(later);
  if (later === null && lastMs(earlier) > limit) return 'ahead';
  if (lastMs(earlier) === limit) return 'same';
  if (lastMs(earlier) > limit) return 'turned';
  if (published.length === 0) return 'nothing-yet';
  return published.some(recordedBy(earlier)) ? null : 'before-first';
}

/** The first of some instants; null for none. */
export function firstInstant(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>(
    (one, other) => (one === null || (instantMs(other) ?? Infinity) < (instantMs(one) ?? Infinity) ? other : one),
    null,
  );
}

/** The day that lies some days before a knowledge date; now is `opensOn`. */
export function daysBefore(later: KnownAt | null, count: number, opensOn: Day): Day {
  return addDays(later === null ? opensOn : dayOfKnownAt(later), -count);
}
