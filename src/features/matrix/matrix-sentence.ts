// The finding of the matrix in one sentence: how many changed over the range, and in which period the most of them did.
import { periodsOf } from '../../charts/matrix/periods.ts';
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';
import { changeDaysOf } from '../../question/density.ts';
import type { MemberTrack, Tracker } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified } from '../../question/words.ts';

/** "From 1 January 2019 to 22 November 2026, 30 of 32 members gained, left or changed a level; 9 of them in Q2 2025, the most in one quarter." */
export function matrixSentence(tracker: Pick<Tracker, 'rows'>, view: View, opensOn: Day): string {
  return qualified(finding(tracker, view, opensOn), view, opensOn);
}

function finding({ rows }: Pick<Tracker, 'rows'>, view: Pick<View, 'from' | 'to' | 'period'>, opensOn: Day): string {
  const span = `From ${dateInWords(view.from)} to ${dayInWords(view.to, opensOn)}`;
  const days = rows.map(levelDays);
  const changed = days.filter((of) => of.length > 0).length;
  if (rows.length === 0) return 'No member is chosen.';
  const reasons = reasonsInWords(rows);
  const who = rows.length === 1 ? 'the chosen member' : `of ${rows.length} members`;
  if (changed === 0)
    return `${span}, ${rows.length === 1 ? who : `none ${who}`} ${rows.length === 1 ? 'did not change its level' : WHAT}.${reasons}`;
  const most = busiest(days, view);
  if (rows.length === 1) return `${span}, ${who} ${WHAT} ${times(days[0]?.length ?? 0)}.`;
  const count = changed === rows.length ? `all ${changed} members` : `${changed} ${who}`;
  const peak = most.isAlone ? `; ${most.count} of them in ${most.name}, the most in one ${view.period}` : '';
  return `${span}, ${count} ${WHAT}${peak}.${reasons}`;
}

const WHAT = 'gained, left or changed a level';

/** The days on which a member did so; a search without result, or accession, changes only why there is no level. */
function levelDays({ intervals }: MemberTrack): readonly Day[] {
  return intervals.flatMap(({ from, stance }, i) => {
    const before = intervals[i - 1];
    const isChange = before !== undefined && codeOf(before.stance) !== codeOf(stance);
    return isChange && (isPosition(before.stance) || isPosition(stance)) ? [from] : [];
  });
}

function isPosition({ level, reason }: Stance): boolean {
  return level !== null || reason === 'conflicting';
}

/** Whose dots are of the reason alone. */
function reasonsInWords(rows: readonly MemberTrack[]): string {
  const only = rows.filter((row) => levelDays(row).length === 0 && changeDaysOf([row]).length > 0).length;
  if (only === 0) return '';
  return rows.length === 1
    ? ' Only the reason for having none changed.'
    : ` For ${only} only the reason for having none changed.`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** The period in which the most members changed, and whether it is the only such one. */
function busiest(days: readonly (readonly string[])[], view: Pick<View, 'from' | 'to' | 'period'>) {
  const counts = periodsOf(view, view.period).map(({ from, to, label, year }) => ({
    name: `${label} ${year}`,
    count: days.filter((of) => of.some((day) => from <= day && day <= to)).length,
  }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best), { name: '', count: 0 });
  return { ...most, isAlone: counts.filter(({ count }) => count === most.count).length === 1 };
}
