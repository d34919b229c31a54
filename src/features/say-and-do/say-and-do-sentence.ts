import type { Day } from '../../domain/calendar-date.ts';
import { bindingPlace } from '../../domain/binding-place.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified } from '../../question/words.ts';
import { codebook } from '../../reference/codebook.ts';

/** "On 15 November 2026, 20 of 32 members limit or exclude; for 12 of them the record that says so binds.", or what is true instead. */
export function sayAndDoSentence(rows: readonly MemberTrack[], view: View, opensOn: Day): string {
  return qualified(finding(rows, `On ${dayInWords(view.on, opensOn)}`), view, opensOn);
}

function finding(rows: readonly MemberTrack[], day: string): string {
  if (rows.length === 0) return 'No member is chosen.';
  const places = rows.flatMap(({ stance, positions }) => bindingPlace(stance, positions, codebook) ?? []);
  const members = `${rows.length} ${rows.length === 1 ? 'member' : 'members'}`;
  if (places.length === 0) return `${day}, none of ${members} has a level, binding or not.`;
  const restrict = places.filter(({ level }) => level === 'limits' || level === 'excludes');
  if (restrict.length === 0) return `${day}, none of ${members} limits or excludes.`;
  const binding = restrict.filter((place) => place.binding >= 3).length;
  const say = `${day}, ${restrict.length} of ${members} ${restrict.length === 1 ? 'limits or excludes' : 'limit or exclude'}`;
  if (binding === 0) return `${say}; no record that says so binds.`;
  if (binding === restrict.length)
    return `${say}, ${binding === 1 ? 'by an act that binds' : 'all by acts that bind'}.`;
  return `${say}; for ${binding} of them the record that says so binds.`;
}
