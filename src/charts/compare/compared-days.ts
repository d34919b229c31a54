// What the picture of a comparison on days is given: each side on the earlier and on the later day.
import type { Day } from '../../domain/calendar-date.ts';
import type { Member } from '../../domain/member.ts';
import { type Level, rangeOf, STANCE_CODES, type StanceCode } from '../../domain/scale.ts';
import type { Shift } from '../../domain/shift-cells.ts';
import type { Side } from '../../domain/side.ts';
import { type SideStanding, standingOf } from '../../domain/side-standing.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';

/** One member on both days; on one day alone both are the same. */
export interface MemberOnDays extends Shift {
  readonly member: Member;
}

/** One side, with one entry for each of its members. */
export interface SideOnDays {
  readonly side: Side;
  readonly shifts: readonly MemberOnDays[];
}

/** The earlier day and the later one; equal where there is one day only. */
export interface BothDays {
  readonly earlier: Day;
  readonly later: Day;
}

/** A side on one of the days. */
export interface SideDay {
  readonly side: Side;
  /** The place of the side, from 0. */
  readonly at: number;
  readonly day: Day;
  readonly standing: SideStanding;
  readonly stances: readonly { readonly member: Member; readonly stance: Stance }[];
}

/** The earlier day of each side and then its later one; once where both are the same. */
export function sideDays(sides: readonly SideOnDays[], { earlier, later }: BothDays): readonly SideDay[] {
  return sides.flatMap(({ side, shifts }, at) => {
    const dayOf = (day: Day, stances: SideDay['stances']): SideDay => {
      return { side, at, day, stances, standing: standingOf(stances.map(({ stance }) => stance)) };
    };
    const after = dayOf(later, shifts.map(({ member, stance }) => ({ member, stance }))); // prettier-ignore
    if (earlier === later) return [after];
    return [dayOf(earlier, shifts.map(({ member, before }) => ({ member, stance: before }))), after]; // prettier-ignore
  });
}

/** One level or reason of a side on a day, and who has it. */
export interface Segment {
  readonly code: StanceCode;
  readonly count: number;
  /** From 0 to 1, of all members of the side. */
  readonly share: number;
  /** By name. */
  readonly members: readonly Member[];
  /** With `conflicting`: from the least to the most restrictive of the levels in conflict. */
  readonly range: readonly [Level, Level] | null;
}

/** The levels and then the reasons that somebody has. */
export function segmentsOf({ stances }: SideDay): readonly Segment[] {
  return STANCE_CODES.flatMap((code) => {
    const alike = stances.filter(({ stance }) => codeOf(stance) === code);
    if (alike.length === 0) return [];
    const members = alike.map(({ member }) => member).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
    const [end, ...ends] = alike.flatMap(({ stance }) => stance.range ?? []);
    const range = end === undefined ? null : rangeOf([end, ...ends]);
    return [{ code, count: alike.length, share: alike.length / stances.length, members, range }];
  });
}
