// Each member with a level has a place: the level, and how binding the record is that sets it. Where it stood before is its trail.
import type { Day } from '../../domain/calendar-date.ts';
import {
  type BindingPlace,
  bindingPlace,
  type DatedPlace,
  isSamePlace,
  placesUntil,
} from '../../domain/binding-place.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Interval } from '../../domain/intervals.ts';
import type { Member } from '../../domain/member.ts';
import type { RuledPosition } from '../../domain/position.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';
import type { StanceCode } from '../../domain/scale.ts';

export interface SayAndDoRow {
  readonly member: Member;
  readonly positions: readonly RuledPosition[];
  /** Over the range of the question. */
  readonly intervals: readonly Interval[];
  /** On the chosen day. */
  readonly stance: Stance;
}

export interface PlacedMember {
  readonly member: Member;
  readonly place: BindingPlace;
  readonly stance: Stance;
  /** Places held before this one, oldest first, five at most. */
  readonly trail: readonly DatedPlace[];
  /** Since when it has stood here, within the range; null where it came after the range. */
  readonly since: Day | null;
}

export interface SayAndDoSeries {
  readonly placed: readonly PlacedMember[];
  /** Members without a level, by reason. */
  readonly shelf: ReadonlyMap<StanceCode, readonly Member[]>;
}

/** More moves than these make a knot. */
const LONGEST_TRAIL = 5;

/** Where members stand on a day, by name, and who has no place. */
export function sayAndDoSeries(rows: readonly SayAndDoRow[], on: Day, codebook: Codebook): SayAndDoSeries {
  const byName = rows.toSorted((a, b) => a.member.name.localeCompare(b.member.name, 'en'));
  const shelf = new Map<StanceCode, Member[]>();
  for (const { member, stance } of byName) {
    if (stance.level === null) shelf.set(codeOf(stance), [...(shelf.get(codeOf(stance)) ?? []), member]);
  }
  return { placed: byName.flatMap((row) => placedMember(row, on, codebook) ?? []), shelf };
}

function placedMember(
  { member, positions, intervals, stance }: SayAndDoRow,
  on: Day,
  codebook: Codebook,
): PlacedMember | null {
  const place = bindingPlace(stance, positions, codebook);
  if (place === null) return null;
  const places = placesUntil(intervals, on, positions, codebook);
  const last = places.at(-1);
  const isHere = last !== undefined && isSamePlace(last, place);
  const before = isHere ? places.slice(0, -1) : places;
  return { member, place, stance, trail: before.slice(-LONGEST_TRAIL), since: isHere ? last.from : null };
}
