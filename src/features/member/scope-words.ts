// How many of a member's records a list holds, and how many it leaves to other services, so that counts of one page can be compared.
import { isAskedOf, type MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';

/** `10 records on the services asked about, 1 on others`; the second part only where there are such. */
export function scopeInWords(
  row: Pick<MemberTrack, 'evidence' | 'positions'>,
  view: Pick<View, 'institution'>,
): string {
  const here = row.evidence.length;
  const others = row.positions.filter((record) => isAskedOf(record, view)).length - here;
  const words = `${here} ${here === 1 ? 'record' : 'records'} on the services asked about`;
  return others === 0 ? words : `${words}, ${others} on others`;
}
