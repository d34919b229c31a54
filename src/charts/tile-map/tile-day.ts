// The map shows members as equal tiles, so that a small country weighs as much as a large one: each has one voice.
// It shows one day, or two days beside each other with what changed between them.
import type { Day } from '../../domain/calendar-date.ts';
import type { Member } from '../../domain/member.ts';
import type { StanceCode } from '../../domain/scale.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';

/** Where the members stood on a day. */
export interface TileDay {
  readonly day: Day;
  /** By ISO 3166-1 alpha-3. */
  readonly stances: ReadonlyMap<string, Stance>;
}

/** One day, or an earlier and a later one. */
export type TileDays = readonly [TileDay] | readonly [TileDay, TileDay];

/** The later of two days, or the only one. */
export function lastOf([first, second]: TileDays): TileDay {
  return second ?? first;
}

/** The code that a member had on the earlier day, where it has another one on the later; else null. */
export function codeBefore([first, second]: TileDays, member: Member): StanceCode | null {
  const [before, after] = [first.stances.get(member.iso3), second?.stances.get(member.iso3)];
  if (before === undefined || after === undefined) return null;
  return codeOf(before) === codeOf(after) ? null : codeOf(before);
}
