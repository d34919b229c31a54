// The finding of the matrix in one sentence: how many changed over the range, and in which period the most of them did.
import { periodsOf } from '../../charts/matrix/periods.ts';
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { changeDaysOf } from '../../question/density.ts';
import type { Tracker } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified } from '../../question/words.ts';

/** "From 1 January 2019 to 22 November 2026, 30 of 32 members changed level or reason; 9 of them in Q2 2025, the most in one quarter." */
export function matrixSentence(tracker: Pick<Tracker, 'rows'>, view: View, opensOn: Day): string {
  return qualified(finding(tracker, view, opensOn), view, opensOn);
}

function finding({ rows }: Pick<Tracker, 'rows'>, view: Pick<View, 'from' | 'to' | 'period'>, opensOn: Day): string {
  const span = `From ${dateInWords(view.from)} to ${dayInWords(view.to, opensOn)}`;
  const days = rows.map((row) => changeDaysOf([row]));
  const changed = days.filter((of) => of.length > 0).length;
  if (rows.length === 0) return 'No member is chosen.';
  const who = rows.length === 1 ? 'the chosen member' : `of ${rows.length} members`;
  if (changed === 0)
    return `${span}, ${rows.length === 1 ? `${who} did not change its ${WHAT}` : `none ${who} changed ${WHAT}`}.`;
  const most = busiest(days, view);
  if (rows.length === 1) return `${span}, ${who} changed its ${WHAT} ${times(days[0]?.length ?? 0)}.`;
  const count = changed === rows.length ? `all ${changed} members` : `${changed} ${who}`;
  return `${span}, ${count} changed ${WHAT}; ${most.count} of them in ${most.name}, the most in one ${view.period}.`;
}

/** What a cell shows, and what its dot says has changed: having no level has its reason. */
const WHAT = 'level or reason';

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** The period in which the most members changed; the first of several. */
function busiest(days: readonly (readonly string[])[], view: Pick<View, 'from' | 'to' | 'period'>) {
  const counts = periodsOf(view, view.period).map(({ from, to, label, year }) => ({
    name: `${label} ${year}`,
    count: days.filter((of) => of.some((day) => from <= day && day <= to)).length,
  }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most), { name: '', count: 0 });
}
