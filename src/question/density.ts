// What the time slider shows and steps through: how many records were stated when, and the days on which a stance changed.
import { type Day, firstDay } from '../domain/calendar-date.ts';
import { codeOf } from '../domain/stance.ts';
import type { MemberTrack } from './tracker.ts';

/** How many records were stated on a day; a month or year counts on its first day. By day, ascending. */
export interface DayCount {
  readonly day: Day;
  readonly count: number;
}

export function densityOf(rows: readonly MemberTrack[]): readonly DayCount[] {
  const days = Map.groupBy(
    rows.flatMap((row) => row.evidence),
    (position) => firstDay(position.statedOn),
  );
  return [...days]
    .map(([day, records]) => ({ day, count: records.length }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The days of the range on which any member's level or reason changed, ascending. */
export function changeDaysOf(rows: readonly MemberTrack[]): readonly Day[] {
  const days = rows.flatMap(({ intervals }) =>
    intervals.filter((interval, i) => {
      const before = intervals[i - 1];
      return before !== undefined && codeOf(before.stance) !== codeOf(interval.stance);
    }),
  );
  return [...new Set(days.map((interval) => interval.from))].toSorted();
}
