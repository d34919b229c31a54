// A member moves when it goes from one level to another; gaining a level, losing it, or having another reason for none is a change, and no move.
// A move is sized by the levels it passes, with a sign: positive towards restricting, negative towards permitting.
import type { Day } from './calendar-date.ts';
import type { Interval } from './intervals.ts';
import { type Level, rankOf, type Reason } from './scale.ts';
import { codeOf, type Stance } from './stance.ts';

/** One member's stance on one day. */
export interface MemberStance {
  readonly member: string;
  readonly stance: Stance;
}

/** From a level to another. `levels` counts the ranks passed, positive towards more restrictive; it ranks moves and is never averaged (rule 8). */
export interface Move {
  readonly member: string;
  readonly from: Level;
  readonly to: Level;
  readonly levels: number;
}

/** A change that is no move, because there is no level before, or after, or on both days. */
export type OtherChange =
  | { readonly kind: 'gained-level'; readonly member: string; readonly from: Reason; readonly to: Level }
  | { readonly kind: 'lost-level'; readonly member: string; readonly from: Level; readonly to: Reason }
  | { readonly kind: 'changed-reason'; readonly member: string; readonly from: Reason; readonly to: Reason };

/** The members that went from one level to another, in the order of `after`. A member that is missing on one side is left out. */
export function movesBetween(before: readonly MemberStance[], after: readonly MemberStance[]): Move[] {
  return pairs(before, after).flatMap(({ member, from, to }) => moveOf(member, from, to) ?? []);
}

/** The members that gained or lost a level or have another reason for none, in the order of `after`. */
export function otherChangesBetween(before: readonly MemberStance[], after: readonly MemberStance[]): OtherChange[] {
  return pairs(before, after).flatMap(({ member, from, to }) => otherChangeOf(member, from, to) ?? []);
}

/** The last day on which the code differs from the day before, within what the intervals cover; null where it never does. */
export function lastChange(intervals: readonly Interval[]): Day | null {
  return intervals.findLast((interval, index) => isChange(intervals[index - 1], interval))?.from ?? null;
}

function isChange(before: Interval | undefined, interval: Interval): boolean {
  return before !== undefined && codeOf(before.stance) !== codeOf(interval.stance);
}

function pairs(before: readonly MemberStance[], after: readonly MemberStance[]) {
  const then = new Map(before.map(({ member, stance }) => [member, stance]));
  return after.flatMap(({ member, stance }) => {
    const from = then.get(member);
    return from === undefined ? [] : [{ member, from, to: stance }];
  });
}

function moveOf(member: string, from: Stance, to: Stance): Move | null {
  if (from.level === null || to.level === null || from.level === to.level) return null;
  return { member, from: from.level, to: to.level, levels: rankOf(to.level) - rankOf(from.level) };
}

function otherChangeOf(member: string, from: Stance, to: Stance): OtherChange | null {
  if (from.reason !== null && to.level !== null) {
    return { kind: 'gained-level', member, from: from.reason, to: to.level };
  }
  if (from.level !== null && to.reason !== null) return { kind: 'lost-level', member, from: from.level, to: to.reason };
  if (from.reason === null || to.reason === null || from.reason === to.reason) return null;
  return { kind: 'changed-reason', member, from: from.reason, to: to.reason };
}
