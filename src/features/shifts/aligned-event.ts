// An event as the clock of a comparison: day 0 is the first day on which it can have been, and the days seen end with the range.
import { addDays, type Day, daysBetween, firstDay, precisionOf } from '../../domain/calendar-date.ts';
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import { beforeAndAfter, windowOf } from '../../domain/event-window.ts';
import { type DayRange, stanceIntervals } from '../../domain/intervals.ts';
import type { AlignedEvent, AlignedRow } from '../../charts/shifts/aligned-series.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import type { WorldEvent } from '../../reference/events.ts';

/** The clock of an event within the days that the page shows; null where the event lies outside of them. */
export function alignedEvent(event: WorldEvent, days: number, range: DayRange): AlignedEvent | null {
  const day = firstDay(event.on);
  if (day < range.from || day > range.to) return null;
  const last = windowOf(day, days).to;
  const to = last < range.to ? last : range.to;
  return { title: event.title, day, days, range: { from: addDays(day, -days), to } };
}

/** The range that would hold an event and its window. */
export function rangeAround(event: WorldEvent, days: number, range: DayRange): DayRange {
  const day = firstDay(event.on);
  const [from, to] = [addDays(day, -days), addDays(day, days)];
  return { from: from < range.from ? from : range.from, to: to > range.to ? to : range.to };
}

/** Each member before and after the event, from its own records and the reader's question. */
export function alignedRows(rows: readonly MemberTrack[], event: AlignedEvent, view: View): readonly AlignedRow[] {
  const window = { from: addDays(event.day, -1), to: event.range.to };
  return rows.flatMap(({ member, evidence, history }) => {
    const change = beforeAndAfter(history, view, window, codebook);
    const intervals = stanceIntervals(history, view, event.range, codebook);
    return change === null ? [] : [{ member, evidence, intervals, change }];
  });
}

/** What a reader must know of the days: an event known to a month only, and a window that the range cuts off. */
export function windowNotes(event: WorldEvent, aligned: AlignedEvent): readonly string[] {
  const seen = daysBetween(aligned.day, aligned.range.to);
  const isVague = precisionOf(event.on) !== 'day';
  return [
    ...(isVague
      ? [`Known to the ${precisionOf(event.on)} only: days are counted from ${dateInWords(aligned.day)}, the first on which it can have been.`] // prettier-ignore
      : []),
    ...(seen < aligned.days
      ? [`The range ends on ${shortDate(aligned.range.to)}: ${seen} of ${aligned.days} days after the event are seen.`]
      : []),
  ];
}

/** Why an event has no picture: on which side of the range it lies. */
export function outsideInWords(event: WorldEvent, range: DayRange): string {
  const side = firstDay(event.on) < range.from ? 'before' : 'after';
  return `“${event.title}” (${dateInWords(event.on)}) lies ${side} the days shown, ${daySpan(range)}.`;
}

function daySpan({ from, to }: { readonly from: Day; readonly to: Day }): string {
  return `${dateInWords(from)} to ${dateInWords(to)}`;
}
