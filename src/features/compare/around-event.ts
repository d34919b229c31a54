// Two days round an event: the day before it, and a number of days after it, as far as the range goes.
// After is not because: the days are told apart by the calendar alone.
import { addDays, type Day, daysBetween, firstDay, precisionOf } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { windowOf } from '../../domain/event-window.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { View } from '../../question/view.ts';
import type { WorldEvent } from '../../reference/events.ts';

/** The days before and after an event, `days` (1 or more) after it and never past the range; null where the event or the day before lies outside of it. */
export function daysAround(event: WorldEvent, days: number, range: DayRange): Pick<View, 'since' | 'on'> | null {
  const { from, to } = windowOf(firstDay(event.on), days);
  if (from < range.from || firstDay(event.on) > range.to) return null;
  return { since: from, on: to < range.to ? to : range.to };
}

/** The range that holds the days round an event. */
export function rangeWithEvent(event: WorldEvent, days: number, range: DayRange): DayRange {
  const { from, to } = windowOf(firstDay(event.on), days);
  return { from: from < range.from ? from : range.from, to: to > range.to ? to : range.to };
}

/** What the two days are to the event, and where they are less than was asked for. */
export function aroundInWords(event: WorldEvent, days: number, range: DayRange): string {
  const around = daysAround(event, days, range);
  const day = firstDay(event.on);
  if (around === null) return outsideInWords(event, day, range);
  const seen = daysBetween(day, around.on);
  const after = seen === 0 ? 'its own day' : `${seen} ${seen === 1 ? 'day' : 'days'} after it`;
  const known = precisionOf(event.on) === 'day' ? '' : ` The event is known to the ${precisionOf(event.on)} only and counted from its first day.`; // prettier-ignore
  const cut = seen < days ? ` The range ends ${seen} of ${days} days after the event.` : '';
  return `${dateInWords(around.since)} is the day before the event, ${dateInWords(around.on)} ${after}. After, not because.${known}${cut}`;
}

function outsideInWords(event: WorldEvent, day: Day, range: DayRange): string {
  const days = `the days shown, ${dateInWords(range.from)} to ${dateInWords(range.to)}`;
  if (day > range.to) return `“${event.title}” (${dateInWords(event.on)}) lies after ${days}.`;
  return `The day before “${event.title}” (${dateInWords(addDays(day, -1))}) lies before ${days}.`;
}
