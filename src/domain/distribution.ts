// How many members stand where, and on which days that number changes; a member without a level is counted under its reason, never left out.
// The counts change only on days when some member's code changes, so they are kept as steps and not as a count for each day.
import { addDays, type Day } from './calendar-date.ts';
import type { DayRange, Interval } from './intervals.ts';
import { STANCE_CODES, type StanceCode } from './scale.ts';
import { codeOf } from './stance.ts';

/** How many members have each code; every code is there, with 0 where nobody has it. */
export type StanceCounts = Readonly<Record<StanceCode, number>>;

/** Days on which the counts hold, both ends included. */
export interface DistributionStep {
  readonly from: Day;
  readonly to: Day;
  readonly counts: StanceCounts;
}

/** A member that takes a code on a day; `before` is null on the first day of the range. */
interface Change {
  readonly on: Day;
  readonly before: StanceCode | null;
  readonly after: StanceCode;
}

/** How often each code occurs. */
export function countsOf(codes: Iterable<StanceCode>): StanceCounts {
  const counts = noCounts();
  for (const code of codes) counts[code] += 1;
  return counts;
}

/**
 * The counts over a range, a step for each run of days with the same counts: they cover the range without gap.
 * Each member's intervals must cover the range (as `stanceIntervals` gives them). The cost grows with the
 * intervals and not with the days. Without members there is one step of zeros.
 */
export function distribution(intervalsByMember: readonly (readonly Interval[])[], range: DayRange): DistributionStep[] {
  const steps: { from: Day; counts: Record<StanceCode, number> }[] = [{ from: range.from, counts: noCounts() }];
  for (const change of intervalsByMember.flatMap(changesOf).toSorted(byDay)) {
    const last = steps.at(-1);
    const step = last?.from === change.on ? last : { from: change.on, counts: { ...(last?.counts ?? noCounts()) } };
    if (step !== last) steps.push(step);
    if (change.before !== null) step.counts[change.before] -= 1;
    step.counts[change.after] += 1;
  }
  const distinct = steps.filter((step, index) => !isSameCounts(step.counts, steps[index - 1]?.counts));
  return distinct.map(({ from, counts }, index) => {
    const next = distinct[index + 1];
    return { from, to: next === undefined ? range.to : addDays(next.from, -1), counts };
  });
}

function noCounts(): Record<StanceCode, number> {
  return {
    welcomes: 0, permits: 0, reviewing: 0, cautions: 0, limits: 0, excludes: 0,
    conflicting: 0, 'no-rule': 0, declined: 0, 'none-found': 0, 'not-researched': 0, 'not-a-member': 0,
  }; // prettier-ignore
}

function changesOf(intervals: readonly Interval[]): Change[] {
  const changes: Change[] = [];
  for (const { from, stance } of intervals) {
    const before = changes.at(-1)?.after ?? null;
    const after = codeOf(stance);
    if (before !== after) changes.push({ on: from, before, after });
  }
  return changes;
}

function byDay(a: Change, b: Change): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

/** Two members that swap codes on one day leave the counts as they were. */
function isSameCounts(a: StanceCounts, b: StanceCounts | undefined): boolean {
  return b !== undefined && STANCE_CODES.every((code) => a[code] === b[code]);
}
