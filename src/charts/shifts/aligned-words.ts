// The words of before and after an event: days to the first move, the share moved, and each member's two stances.
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { movedShare } from '../../domain/event-window.ts';
import { daysBetween } from '../../domain/calendar-date.ts';
import { codeOf } from '../../domain/stance.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { type AlignedEvent, type AlignedRow, CAPTION } from './aligned-series.ts';

/** How many moved, of whom, and who was first. Ends with the caption. */
export function describeAligned(rows: readonly AlignedRow[], event: AlignedEvent): string {
  const { moved, of } = movedShare(rows.map(({ change }) => change));
  const days = daysBetween(event.day, event.range.to);
  if (of === 0) return `On the day before the event no member had a level, so none could move. ${CAPTION}`;
  const share = `${moved} of ${of} members with a level the day before moved within ${days} days (${percent(moved, of)})`;
  const [first] = rows
    .filter(({ change }) => change.first !== null)
    .toSorted((a, b) => (a.change.first?.days ?? 0) - (b.change.first?.days ?? 0));
  const who = first?.change.first ? `; the first was ${first.member.name}, ${daysAfter(first.change.first.days)}` : '';
  return `${share}${who}. ${CAPTION}`;
}

function percent(part: number, of: number): string {
  return `${Math.round((100 * part) / of)} %`;
}

/** `on the day itself`, `1 day after`, `12 days after`. */
export function daysAfter(days: number): string {
  if (days === 0) return 'on the day itself';
  return `${days} ${days === 1 ? 'day' : 'days'} after`;
}

/** Each member the day before and on the last day, its first move, and the days to it. */
export function alignedTable(rows: readonly AlignedRow[], event: AlignedEvent, codebook: Codebook): ChartTable {
  const inOrder = rows.toSorted(
    (a, b) =>
      (a.change.first?.days ?? Infinity) - (b.change.first?.days ?? Infinity) ||
      a.member.name.localeCompare(b.member.name, 'en'),
  );
  return {
    caption: `Before and after ${dateInWords(event.day)}: ${event.title}. ${CAPTION}`,
    columns: ['Member', 'Day before', shortDate(event.range.to), 'First move', 'On', 'Days after'],
    rows: inOrder.map(({ member, change: { before, after, first } }) => [
      member.name,
      labelOf(codeOf(before), codebook),
      labelOf(codeOf(after), codebook),
      first === null
        ? noMove(before.level === null)
        : `${labelOf(first.from, codebook)} to ${labelOf(first.to, codebook)}`,
      first === null ? '' : shortDate(first.on),
      first === null ? '' : String(first.days),
    ]),
  };
}

function noMove(hadNone: boolean): string {
  return hadNone ? 'no level to move from' : 'none';
}
