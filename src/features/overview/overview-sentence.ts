// The finding of the overview in one sentence, generated from the counts: numbers and dates, and no verdict.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { coreServices } from '../../domain/codebook.ts';
import { countsOf, type StanceCounts } from '../../domain/distribution.ts';
import { countIn } from '../../domain/metrics.ts';
import { codeOf } from '../../domain/stance.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified, topicInWords } from '../../question/words.ts';
import { codebook } from '../../reference/codebook.ts';
import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { countMoves } from './changes-since.ts';

/** "On 15 November 2026, 20 of 32 members limit or exclude; 4 moved since 1 September 2026.", or what is true instead. */
export function overviewSentence(rows: readonly MemberTrack[], view: View, opensOn: Day): string {
  // The sentence names the services by itself.
  return qualified(finding(rows, view, opensOn), { ...view, services: coreServices(codebook) }, opensOn);
}

function finding(rows: readonly MemberTrack[], view: View, opensOn: Day): string {
  const [first] = rows;
  const opening = `On ${dayInWords(view.on, opensOn)}`;
  if (first === undefined) return 'No member is chosen.';
  const counts = countsOf(rows.map((row) => codeOf(row.stance)));
  const joined = rows.length - counts['not-a-member'];
  const unknown = countIn(counts, ['not-researched', 'none-found']);
  if (rows.length === 1) return `${opening}, ${oneMember(first, view)}.`;
  if (joined === 0) return `${opening}, none of the ${rows.length} chosen members had joined NATO.`;
  if (unknown === joined) {
    return `${opening}, no position is on record for any of ${people(joined, rows, view)} on ${topicInWords(view.services)}.`;
  }
  if (unknown * 2 > joined) return `${opening}, ${thin(counts, joined, unknown, rows, view)}.`;
  return `${opening}, ${restricting(counts, joined, people(joined, rows, view))}${about(view)}${moved(rows, view)}.`;
}

/** Few members have a record: that comes first. */
function thin(counts: StanceCounts, joined: number, unknown: number, rows: readonly MemberTrack[], view: View): string {
  const restrict = countIn(counts, ['limits', 'excludes']);
  const others = joined - unknown;
  const rest = `${restrict === 0 ? 'none' : restrict} of the other ${others} ${verb(restrict)}`;
  const those = restrict === others ? `the other ${others === 1 ? 'one' : others} ${verb(restrict)}` : rest;
  const subject = `${unknown} of ${people(joined, rows, view)}`;
  return `no position is on record for ${subject} on ${topicInWords(view.services)}; ${those}`;
}

/** How many limit or exclude, as a clause. */
function restricting(counts: StanceCounts, joined: number, who: string): string {
  const restrict = countIn(counts, ['limits', 'excludes']);
  if (restrict === joined) return `${everyOneOf(who)} limit or exclude`;
  return `${restrict === 0 ? 'none' : restrict} of ${who} ${verb(restrict)}`;
}

/** "all 32 members", "both chosen members". */
function everyOneOf(who: string): string {
  const whole = who.replace(/^the /, '');
  return whole.startsWith('2 ') ? `both ${whole.slice(2)}` : `all ${whole}`;
}

function verb(count: number): string {
  return count < 2 ? 'limits or excludes' : 'limit or exclude';
}

/** "32 members", "the 3 chosen members": those that had joined by the day. */
function people(joined: number, rows: readonly MemberTrack[], view: View): string {
  const isChosen = view.members.length > 0 || view.groups.length > 0;
  const noun = joined === 1 ? 'member' : 'members';
  if (!isChosen) return `${joined} ${noun}`;
  return `the ${joined} chosen ${noun}${joined < rows.length ? ' that had joined' : ''}`;
}

function moved(rows: readonly MemberTrack[], view: View): string {
  if (view.since >= view.on) return '';
  const moves = countMoves(rows, view);
  return `; ${moves === 0 ? 'none' : moves} moved since ${dateInWords(view.since)}`;
}

/** Named only where it is not the usual question. */
function about(view: View): string {
  const core = coreServices(codebook);
  const isUsual = view.services.length === core.length && core.every((id) => view.services.includes(id));
  return isUsual ? '' : ` on ${topicInWords(view.services)}`;
}

function oneMember({ member, stance, before }: MemberTrack, view: View): string {
  const { reason } = stance;
  if (reason === 'not-a-member') return `${member.name} had not joined NATO`;
  if (reason === 'not-researched' || reason === 'none-found') {
    return `no position of ${member.name} is on record on ${topicInWords(view.services)}`;
  }
  const stands = `${member.name} stands at “${labelOf(codeOf(stance), codebook)}”${about(view)}`;
  if (view.since >= view.on) return stands;
  const [from, since] = [codeOf(before), dateInWords(view.since)];
  if (from === codeOf(stance)) return `${stands}, as on ${since}`;
  return `${stands}; on ${since} it was “${labelOf(from, codebook)}”`;
}
