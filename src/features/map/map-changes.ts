// What changed between the two days of the map, moves first and the largest of them on top.
import type { TileDays } from '../../charts/tile-map/tile-day.ts';
import type { Member } from '../../domain/member.ts';
import { isLevel, rankOf, type StanceCode } from '../../domain/scale.ts';
import { codeOf } from '../../domain/stance.ts';

/** A member with another code on the later day. */
export interface MapChange {
  readonly member: Member;
  readonly from: StanceCode;
  readonly to: StanceCode;
  /** Levels passed, positive towards more restrictive; null where one of the days has no level, so that it is no move. */
  readonly levels: number | null;
}

/** The changes between an earlier and a later day; none where there is one day. */
export function mapChanges(members: readonly Member[], [before, after]: TileDays): readonly MapChange[] {
  if (after === undefined) return [];
  return members
    .flatMap((member) => {
      const [from, to] = [before.stances.get(member.iso3), after.stances.get(member.iso3)];
      return from === undefined || to === undefined ? [] : changeOf(member, codeOf(from), codeOf(to));
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || a.member.name.localeCompare(b.member.name, 'en'));
}

function changeOf(member: Member, from: StanceCode, to: StanceCode): MapChange[] {
  if (from === to) return [];
  const levels = isLevel(from) && isLevel(to) ? rankOf(to) - rankOf(from) : null;
  return [{ member, from, to, levels }];
}

function sizeOf({ levels }: MapChange): number {
  return Math.abs(levels ?? 0);
}
