// The words of freshness: spoken for each member, in one sentence for all, and in the table.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords, daysInWords } from '../../domain/calendar-words.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import type { WalkGrid } from '../walk/walk.ts';
import type { MemberFreshness } from './freshness-layout.ts';

/** `Latvia: last record 14 months before, last check 3 days before`. */
export function freshnessInWords({ member, freshness }: MemberFreshness): string {
  const { sinceRecord, sinceCheck } = freshness;
  const record = sinceRecord === null ? 'no position on record' : `last record ${daysBefore(sinceRecord)}`;
  const unchecked = sinceRecord === null ? 'never checked' : 'not checked since';
  const check = sinceCheck === null ? unchecked : `last check ${daysBefore(sinceCheck)}`;
  return `${member.name}: ${record}, ${check}`;
}

function daysBefore(days: number): string {
  return days === 0 ? 'on the day' : `${daysInWords(days)} before`;
}

/** A row for each member, in the order of the chart. */
export function freshnessWalk(members: readonly MemberFreshness[]): WalkGrid {
  return members.map((one) => {
    const { iso3, name } = one.member;
    return { id: iso3, label: name, marks: [{ id: iso3, row: iso3, member: iso3, label: freshnessInWords(one) }] };
  });
}

/** Of how many the last record is older than the limit, whose is the oldest, and who has none. `members` as `oldestFirst` gives them. */
export function describeFreshness(members: readonly MemberFreshness[], on: Day, staleAfterDays: number): string {
  const [oldest] = members;
  if (oldest === undefined) return 'There is no member to show.';
  const records = members.filter(({ freshness }) => freshness.sinceRecord !== null);
  const old = records.filter(({ freshness }) => (freshness.sinceRecord ?? 0) > staleAfterDays).length;
  const none = members.length - records.length;
  const said =
    records.length === 0
      ? ''
      : ` Of ${records.length} with one, ${old === 0 ? 'none' : old} last spoke more than ${staleAfterDays} days before; the oldest last record is ${oldest.member.name}’s, ${daysInWords(oldest.freshness.sinceRecord ?? 0)}. Any record on what is asked counts here, also one that did not set the stance.`;
  const without = `${none} of ${members.length} ${members.length === 1 ? 'member' : 'members'} without a position on record`;
  return `On ${dateInWords(on)}: ${none === 0 ? 'no member without a position on record' : without}.${said}`;
}

/** The values in days, in the order of the chart. */
export function freshnessTable(members: readonly MemberFreshness[], on: Day): ChartTable {
  return {
    caption: `Days since the last record and since the last check, on ${dateInWords(on)}, the oldest record first`,
    columns: ['Member', 'Days since the last record', 'Days since the last check'],
    rows: members.map(({ member, freshness }) => [
      member.name,
      freshness.sinceRecord === null ? 'no position' : String(freshness.sinceRecord),
      freshness.sinceCheck === null ? 'not checked since' : String(freshness.sinceCheck),
    ]),
  };
}
