// How many records gave each reason in each year, for restricting and against it.
// Records are counted, not governments: one that repeats itself is counted each time, and a record that gives three reasons counts for each.
import { type Day, firstDay } from './calendar-date.ts';
import type { Direction } from './codebook.ts';
import type { DayRange } from './intervals.ts';
import type { CodedPosition } from './position.ts';

/** Records that gave one reason in one year. */
export type DirectionCounts = Readonly<Record<Direction, number>>;

export interface ReasonYears {
  /** Code of the rationale. */
  readonly id: string;
  /** Over all years. */
  readonly total: DirectionCounts;
  /** By year, `YYYY`; a year in which nobody gave it is missing. */
  readonly years: ReadonlyMap<string, DirectionCounts>;
}

const NONE: DirectionCounts = { for: 0, against: 0 };

/** The reasons given in records whose first possible day lies within the range, the most frequent first, then by code. */
export function reasonsByYear(records: readonly CodedPosition[], range: DayRange): readonly ReasonYears[] {
  const mentions = records
    .filter((record) => isWithin(firstDay(record.statedOn), range))
    .flatMap(({ statedOn, rationales }) => rationales.map((given) => ({ ...given, year: statedOn.slice(0, 4) })));
  const reasons = [...Map.groupBy(mentions, ({ id }) => id)].map(([id, given]) => ({
    id,
    total: countsOf(given),
    years: new Map([...Map.groupBy(given, ({ year }) => year)].map(([year, list]) => [year, countsOf(list)])),
  }));
  return reasons.toSorted((a, b) => sumOf(b.total) - sumOf(a.total) || (a.id < b.id ? -1 : 1));
}

/** For and against together. */
export function sumOf(counts: DirectionCounts): number {
  return counts.for + counts.against;
}

function countsOf(given: readonly { readonly direction: Direction }[]): DirectionCounts {
  return given.reduce((counts, { direction }) => ({ ...counts, [direction]: counts[direction] + 1 }), NONE);
}

function isWithin(day: Day, range: DayRange): boolean {
  return range.from <= day && day <= range.to;
}
