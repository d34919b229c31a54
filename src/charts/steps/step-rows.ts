// Step lines are drawn from one dense table: a row for each date on which any of the members changed, with what each had from then on.
// A member without a level has null there, so that its line ends; nothing is drawn between a level and its return.
import { type Day, dayNumber } from '../../domain/calendar-date.ts';
import type { DayRange } from '../../domain/intervals.ts';
import { isLevel, rankOf } from '../../domain/scale.ts';
import { type MemberSeries, type Run, runOn } from '../stance-timeline/series.ts';

export interface StepRow {
  /** A day number; a fraction before one closes the lines that end there. */
  readonly x: number;
  /** Ranks by ISO 3166-1 alpha-3, 1 to 6, or null. */
  readonly ranks: Readonly<Record<string, number | null>>;
  /** The same where the level is carried forward only; else null. */
  readonly stale: Readonly<Record<string, number | null>>;
}

/** Less than any day, and more than what separates two doubles. */
const MOMENT = 0.01;

/** The days of the range on which some member's run or freshness changes, ascending, the first one included. */
export function changeDays(series: readonly MemberSeries[], range: DayRange): Day[] {
  const days = series.flatMap(({ runs }) => runs.flatMap((run) => run.pieces.map((piece) => piece.from)));
  return [...new Set([range.from, ...days])].filter((day) => day >= range.from && day <= range.to).toSorted();
}

/** The rows of a chart of some members. A line that ends, or stops being fresh, is closed just before its last day is over. */
export function stepRows(series: readonly MemberSeries[], range: DayRange): StepRow[] {
  const found: StepRow[] = [];
  for (const day of changeDays(series, range)) {
    const row = rowOn(series, day, dayNumber(day));
    const before = found.at(-1);
    if (before !== undefined && closesALine(before, row)) found.push({ ...before, x: row.x - MOMENT });
    found.push(row);
  }
  const last = found.at(-1);
  return last === undefined ? [] : [...found, { ...last, x: dayNumber(range.to) + 1 }];
}

function rowOn(series: readonly MemberSeries[], day: Day, x: number): StepRow {
  const ranks: Record<string, number | null> = {};
  const stale: Record<string, number | null> = {};
  for (const one of series) {
    const run = runOn(one, day);
    const rank = run === undefined ? null : rankOfRun(run);
    ranks[one.member.iso3] = rank;
    stale[one.member.iso3] = run !== undefined && isStaleOn(run, day) ? rank : null;
  }
  return { x, ranks, stale };
}

function closesALine(before: StepRow, after: StepRow): boolean {
  return Object.keys(before.ranks).some(
    (member) => ends(before.ranks[member], after.ranks[member]) || ends(before.stale[member], after.stale[member]),
  );
}

function ends(before: number | null | undefined, after: number | null | undefined): boolean {
  return before !== null && after === null;
}

/** The rank of a run's level; null for a reason. */
export function rankOfRun(run: Run): number | null {
  return isLevel(run.code) ? rankOf(run.code) : null;
}

/** Days on which records of equal weight disagree, with the ranks of the two ends. */
export interface Conflict {
  readonly from: Day;
  readonly to: Day;
  readonly low: number;
  readonly high: number;
}

/** A member's conflicts within the range, in which it has no single level (rule 5). */
export function conflictsOf({ runs }: MemberSeries): readonly Conflict[] {
  return runs.flatMap(({ from, to, range }) =>
    range === null ? [] : [{ from, to, low: rankOf(range[0]), high: rankOf(range[1]) }],
  );
}

/** Whether the level is carried forward on a day of the run (rule 7). */
export function isStaleOn(run: Run, day: Day): boolean {
  return run.pieces.find((piece) => piece.from <= day && day <= piece.to)?.stance.stale === true;
}
