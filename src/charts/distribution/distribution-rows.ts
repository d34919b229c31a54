// The drift of the alliance as a stack: how many members have each level, least restrictive at the bottom, and above them who has none.
import { dayNumber } from '../../domain/calendar-date.ts';
import type { DistributionStep, StanceCounts } from '../../domain/distribution.ts';
import { LEVELS, REASONS, type StanceCode } from '../../domain/scale.ts';

/** Counts of members, or shares of those that are members on the day. */
export type DistributionMode = 'counts' | 'shares';

export interface DistributionRow {
  /** A day number. */
  readonly x: number;
  readonly values: StanceCounts;
}

/** From the bottom of the stack to its top. */
const STACK: readonly StanceCode[] = [
  ...LEVELS,
  ...REASONS.filter((reason) => reason !== 'not-a-member'),
  'not-a-member',
];

/** The codes that somebody has at some time, from the bottom up. Shares are of members, so `not-a-member` has none. */
export function stackedCodes(steps: readonly DistributionStep[], mode: DistributionMode): StanceCode[] {
  const codes = mode === 'shares' ? STACK.filter((code) => code !== 'not-a-member') : STACK;
  return codes.filter((code) => steps.some(({ counts }) => counts[code] > 0));
}

/** A row for each step and one for the end of the last, with counts, or shares from 0 to 1. The last is drawn over `least` days at least, so that what began yesterday is to be seen. */
export function distributionRows(
  steps: readonly DistributionStep[],
  codes: readonly StanceCode[],
  mode: DistributionMode,
  least = 0,
): DistributionRow[] {
  const [start, last] = [steps[0], steps.at(-1)];
  if (start === undefined || last === undefined) return [];
  const end = dayNumber(last.to) + 1;
  const latest = Math.max(dayNumber(start.from), end - least);
  const rowOf = (x: number, { counts }: DistributionStep) => ({ x, values: valuesOf(counts, codes, mode) });
  return [...steps.map((step) => rowOf(Math.min(dayNumber(step.from), latest), step)), rowOf(end, last)];
}

/** The values that a step is drawn with; codes that are not stacked have 0. */
export function valuesOf(counts: StanceCounts, codes: readonly StanceCode[], mode: DistributionMode): StanceCounts {
  const total = totalOf(counts, codes);
  const divisor = mode === 'counts' ? 1 : Math.max(1, total);
  const values: Record<StanceCode, number> = { ...counts };
  for (const code of STACK) values[code] = codes.includes(code) ? counts[code] / divisor : 0;
  return values;
}

/** How many members the codes count together. */
export function totalOf(counts: StanceCounts, codes: readonly StanceCode[]): number {
  return codes.reduce((sum, code) => sum + counts[code], 0);
}
