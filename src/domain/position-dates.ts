// A position's dates make sense together: an act cannot apply or end before the time in which it was stated.
// The Alliance dates from 1949, and nobody records what is said to happen more than five years from today.
import { type Day, firstDay, isReducedDate, lastDay, type ReducedDate } from './calendar-date.ts';

export type DateFault = 'bad_date' | 'too_far_in_future';

const FIRST_YEAR = '1949';
const YEARS_AHEAD = 5;

/** The last day that a date may begin on: five years from today. */
export function latestDay(today: Day): Day {
  const year = String(Number(today.slice(0, 4)) + YEARS_AHEAD).padStart(4, '0');
  return today.slice(5) === '02-29' ? `${year}-02-28` : `${year}${today.slice(4)}`;
}

/** What is wrong with a date that an editor typed; null when nothing is. */
export function faultOfDate(text: string, today: Day): DateFault | null {
  if (!isReducedDate(text) || text < FIRST_YEAR) return 'bad_date';
  return firstDay(text) > latestDay(today) ? 'too_far_in_future' : null;
}

/** Whether a later date (`effectiveOn`, `endsOn`) lies before the statement, by its last day (api.md, "Problems"). */
export function isBeforeStatedOn(date: ReducedDate, statedOn: ReducedDate): boolean {
  return lastDay(date) < firstDay(statedOn);
}
