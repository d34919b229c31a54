// Where a side of a comparison stands: how many of its members have each level or reason, their median, and how far apart they are.
// Levels have an order and no distance, so a side is counted and has a median and two ends, never a mean (rule 8).
import { addDays, type Day } from './calendar-date.ts';
import { countsOf, type StanceCounts } from './distribution.ts';
import type { DayRange, Interval } from './intervals.ts';
import { countWithLevel, type MedianLevel, medianLevel } from './metrics.ts';
import { type Level, LEVELS } from './scale.ts';
import { codeOf, type Stance } from './stance.ts';

/** A side on one day. */
export interface SideStanding {
  readonly counts: StanceCounts;
  /** How many members the side has, with a level or without. */
  readonly members: number;
  readonly withLevel: number;
  /** How many of those levels are carried forward only (rule 7). */
  readonly carried: number;
  /** Of those with a level; null where nobody has one. */
  readonly median: MedianLevel | null;
  /** The least and the most restrictive level that a member has; null where nobody has one. */
  readonly span: readonly [Level, Level] | null;
}

/** Days on which a side stands the same, both included. */
export interface SideStep extends SideStanding {
  readonly from: Day;
  readonly to: Day;
}

/** The standing of a side from the stances of its members, one for each. */
export function standingOf(stances: readonly Stance[]): SideStanding {
  const counts = countsOf(stances.map(codeOf));
  return {
    counts,
    members: stances.length,
    withLevel: countWithLevel(counts),
    carried: stances.filter(({ stale }) => stale).length,
    median: medianLevel(counts),
    span: spanOf(counts),
  };
}

function spanOf(counts: StanceCounts): readonly [Level, Level] | null {
  const held = LEVELS.filter((level) => counts[level] > 0);
  const [least, most] = [held[0], held.at(-1)];
  return least === undefined || most === undefined ? null : [least, most];
}

/**
 * A side over a range: steps that cover it without gap, neighbours always different in counts or in how many levels
 * are carried forward. Each member's intervals must cover the range, as `stanceIntervals` gives them.
 */
export function sidePath(members: readonly (readonly Interval[])[], range: DayRange): readonly SideStep[] {
  const days = [...new Set([range.from, ...members.flatMap((intervals) => intervals.map(({ from }) => from))])];
  const standings = days.toSorted().map((from) => ({ from, ...standingOf(stancesOn(members, from)) }));
  const steps = standings.filter((standing, at) => !isSameStanding(standing, standings[at - 1]));
  return steps.map((step, at) => {
    const next = steps[at + 1];
    return { ...step, to: next === undefined ? range.to : addDays(next.from, -1) };
  });
}

function stancesOn(members: readonly (readonly Interval[])[], day: Day): readonly Stance[] {
  return members.flatMap((intervals) => intervals.find(({ from, to }) => from <= day && day <= to)?.stance ?? []);
}

function isSameStanding(a: SideStanding, b: SideStanding | undefined): boolean {
  return (
    b !== undefined && a.carried === b.carried && Object.entries(a.counts).join() === Object.entries(b.counts).join()
  );
}
