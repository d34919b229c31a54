// Two editors may find the same act. What is on record for the same member within two weeks is shown before a second one is made.
import { daysBetween, firstDay, isReducedDate } from '../../domain/calendar-date.ts';
import type { CodedPosition } from '../../domain/position.ts';

/** api.md, "Duplicates". */
export const NEAR_DAYS = 14;

/** The records of the member that were stated within 14 days of the date, nearest first; none while there is no date. */
export function nearDuplicates(
  positions: readonly CodedPosition[],
  member: string,
  statedOn: string,
): readonly CodedPosition[] {
  if (!isReducedDate(statedOn)) return [];
  const apart = (position: CodedPosition) => Math.abs(daysBetween(firstDay(statedOn), firstDay(position.statedOn)));
  return positions
    .filter((position) => position.member === member && apart(position) <= NEAR_DAYS)
    .toSorted((a, b) => apart(a) - apart(b));
}
