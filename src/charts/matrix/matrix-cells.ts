// A cell of the matrix says where a member stood at the end of a period, and whether it had changed within it.
// Both are read from the member's intervals, the same that every other chart shows.
import type { Day } from '../../domain/calendar-date.ts';
import type { Interval } from '../../domain/intervals.ts';
import type { StanceCode } from '../../domain/scale.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';
import type { Period } from './periods.ts';

/** A day on which the code was another one than the day before. */
export interface CellChange {
  readonly on: Day;
  readonly from: StanceCode;
  readonly to: StanceCode;
}

export interface MatrixCell {
  readonly period: Period;
  /** On the period's last day. */
  readonly stance: Stance;
  readonly code: StanceCode;
  /** Within the period, by day; on the first day of all intervals nothing is known to have changed. */
  readonly changes: readonly CellChange[];
}

/** One cell for each period, in their order. The intervals must cover the periods. */
export function matrixCells(intervals: readonly Interval[], periods: readonly Period[]): readonly MatrixCell[] {
  const changes = changesOf(intervals);
  return periods.flatMap((period) => {
    const stance = intervals.find(({ from, to }) => from <= period.to && period.to <= to)?.stance;
    if (stance === undefined) return [];
    const within = changes.filter(({ on }) => period.from <= on && on <= period.to);
    return [{ period, stance, code: codeOf(stance), changes: within }];
  });
}

function changesOf(intervals: readonly Interval[]): readonly CellChange[] {
  return intervals.flatMap((interval, i) => {
    const before = intervals[i - 1];
    if (before === undefined) return [];
    const [from, to] = [codeOf(before.stance), codeOf(interval.stance)];
    return from === to ? [] : [{ on: interval.from, from, to }];
  });
}
