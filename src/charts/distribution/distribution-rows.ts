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

/** A row for each step and one for the end of the last, with counts, or shares from 0 to 1. */
export function distributionRows(
  steps: readonly DistributionStep[],
  codes: readonly StanceCode[],
  mode: DistributionMode,
): DistributionRow[] {
  const rows = steps.map(({ from, counts }) => ({ x: dayNumber(from), values: valuesOf(counts, codes, mode) }));
  const [last, end] = [rows.at(-1), steps.at(-1)];
  return last === undefined || end === undefined ? rows : [...rows, { ...last, x: dayNumber(end.to) + 1 }];
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
