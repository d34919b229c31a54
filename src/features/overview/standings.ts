// Who stands where on the day: the members under each level and each reason, in the order of the scale.
import type { StanceCode } from '../../domain/scale.ts';
import { codeOf } from '../../domain/stance.ts';
import type { MemberTrack } from '../../question/tracker.ts';

/** The members of each code, by name; every code that nobody has is missing. */
export type Standings = ReadonlyMap<StanceCode, readonly MemberTrack[]>;

/** The chosen members by the code of their stance on the day, as GET /stances counts them. */
export function standingsOf(rows: readonly MemberTrack[]): Standings {
  const byName = rows.toSorted((a, b) => a.member.name.localeCompare(b.member.name, 'en'));
  return Map.groupBy(byName, (row) => codeOf(row.stance));
}
