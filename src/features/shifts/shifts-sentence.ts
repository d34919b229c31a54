import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { movesBetween } from '../../domain/moves.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified } from '../../question/words.ts';

/** "Between 1 September and 15 November 2026, 4 of 32 members moved: 3 to a more restrictive level, 1 to a less restrictive one.", or what is true instead. */
export function shiftsSentence(rows: readonly MemberTrack[], view: View, opensOn: Day): string {
  return qualified(finding(rows, view, opensOn), view, opensOn);
}

function finding(rows: readonly MemberTrack[], { since, on }: Pick<View, 'since' | 'on'>, opensOn: Day): string {
  if (rows.length === 0) return 'No member is chosen.';
  if (since === on) return `Nothing moves between ${dateInWords(on)} and the same day.`;
  if (since > on) return `${dateInWords(since)} lies after ${dateInWords(on)}.`;
  const days = `Between ${dateInWords(since)} and ${dayInWords(on, opensOn)}`;
  const moves = movesBetween(
    rows.map(({ member, before }) => ({ member: member.iso3, stance: before })),
    rows.map(({ member, stance }) => ({ member: member.iso3, stance })),
  );
  const members = `${rows.length} ${rows.length === 1 ? 'member' : 'members'}`;
  if (moves.length === 0) {
    const others = rows.filter(({ before, stance }) => (before.level === null) !== (stance.level === null)).length;
    return `${days}, none of ${members} moved from one level to another${others === 0 ? '' : `; ${others} gained or lost one`}.`;
  }
  const more = moves.filter(({ levels }) => levels > 0).length;
  return `${days}, ${moves.length} of ${members} moved: ${waysInWords(more, moves.length - more)}.`;
}

function waysInWords(more: number, less: number): string {
  if (less === 0) return more === 1 ? 'to a more restrictive level' : 'all to a more restrictive level';
  if (more === 0) return less === 1 ? 'to a less restrictive level' : 'all to a less restrictive level';
  return `${more} to a more restrictive level, ${less} to a less restrictive one`;
}
