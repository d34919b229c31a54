// How the members of a side went from one day to another: to a more restrictive level, to a less restrictive one, or not at all.
// Whoever has no level on either day neither moved nor stayed, and is counted apart.
import { rankOf } from './scale.ts';
import type { Shift } from './shift-cells.ts';

/** Counts that add up to the side's members. */
export interface SideMoves {
  /** To a more restrictive level. */
  readonly up: number;
  /** To a less restrictive level. */
  readonly down: number;
  /** The same level on both days. */
  readonly same: number;
  /** Without a level on one of the days, or on both. */
  readonly apart: number;
}

/** Counts the members of a side by which way they went. */
export function sideMoves(shifts: readonly Shift[]): SideMoves {
  const passed = shifts.map(({ before, stance }) =>
    before.level === null || stance.level === null ? null : rankOf(stance.level) - rankOf(before.level),
  );
  const count = (isSo: (levels: number) => boolean) =>
    passed.filter((levels) => levels !== null && isSo(levels)).length;
  const [up, down, same] = [count((n) => n > 0), count((n) => n < 0), count((n) => n === 0)];
  return { up, down, same, apart: shifts.length - up - down - same };
}
