// A few numbers for the whole alliance, all of them counts: levels have an order and no distance, so there is a median and never a mean (rule 8).
// Members without a level are counted apart; they never stand for a middle.
import type { StanceCounts } from './distribution.ts';
import { type Level, LEVELS, type StanceCode } from './scale.ts';

/** The middle of an ordered list of levels: with an even number of them there are two middles, which may differ. */
export interface MedianLevel {
  readonly lower: Level;
  readonly upper: Level;
  /** How many members have a level. */
  readonly of: number;
}

/** How many members have one of the codes. A code that is named twice counts once. */
export function countIn(counts: StanceCounts, codes: readonly StanceCode[]): number {
  return [...new Set(codes)].reduce((sum, code) => sum + counts[code], 0);
}

/** How many members have a level. */
export function countWithLevel(counts: StanceCounts): number {
  return countIn(counts, LEVELS);
}

/** The median level of those that have one; null where nobody has. */
export function medianLevel(counts: StanceCounts): MedianLevel | null {
  const of = countWithLevel(counts);
  const lower = levelAt(counts, Math.floor((of - 1) / 2));
  const upper = levelAt(counts, Math.floor(of / 2));
  return lower === null || upper === null ? null : { lower, upper, of };
}

/** The level of the member at a place, from 0, when those with a level stand in the scale's order. */
function levelAt(counts: StanceCounts, place: number): Level | null {
  let before = 0;
  for (const level of LEVELS) {
    before += counts[level];
    if (place >= 0 && place < before) return level;
  }
  return null;
}
