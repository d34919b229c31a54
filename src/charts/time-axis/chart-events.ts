// Real, sourced events stand over a chart of time as thin lines; what is known to a month or a year only is a span.
import { type Day, firstDay, lastDay, precisionOf, type ReducedDate } from '../../domain/calendar-date.ts';
import { textWidth } from '../frame/wrap-text.ts';
import type { DayScale } from './day-scale.ts';

export interface ChartEvent {
  readonly id: string;
  readonly on: ReducedDate;
  readonly title: string;
  readonly kind: string;
}

export interface PlacedEvent {
  readonly event: ChartEvent;
  /** From the first to the last day on which it can lie, px; the line stands at `x`. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly isSpan: boolean;
  /** Empty in crowds. */
  readonly label: string;
  /** Row of the label, from the top. */
  readonly lane: number;
  readonly anchor: 'start' | 'end';
}

export const EVENT_SIZE = 12;
export const EVENT_LANE = 16;
const LONGEST_LABEL = 34;
const ROOM = 12;

/** The events that touch the range, by date, with labels in `lanes` rows where they fit; a crowd keeps its lines only. */
export function placeEvents(events: readonly ChartEvent[], scale: DayScale, lanes: number): readonly PlacedEvent[] {
  const ends = Array.from({ length: lanes }, () => -Infinity);
  return events
    .filter((event) => overlaps(event.on, scale.range.from, scale.range.to))
    .toSorted((a, b) => firstDay(a.on).localeCompare(firstDay(b.on)) || a.id.localeCompare(b.id))
    .map((event) => placeEvent(event, scale, ends));
}

/** How many rows of labels the placed events use. */
export function lanesUsed(events: readonly PlacedEvent[]): number {
  return Math.max(0, ...events.map((event) => (event.label === '' ? 0 : event.lane + 1)));
}

function overlaps(on: ReducedDate, from: Day, to: Day): boolean {
  return firstDay(on) <= to && lastDay(on) >= from;
}

function placeEvent(event: ChartEvent, scale: DayScale, ends: number[]): PlacedEvent {
  const from = Math.max(0, scale.start(firstDay(event.on)));
  const to = Math.min(scale.width, scale.end(lastDay(event.on)));
  const isSpan = precisionOf(event.on) !== 'day';
  const x = isSpan ? (from + to) / 2 : from;
  const words = shortened(event.title);
  const wide = textWidth(words, EVENT_SIZE);
  const anchor = x + 4 + wide > scale.width ? 'end' : 'start';
  const start = anchor === 'start' ? x : x - 4 - wide;
  const lane = start < 0 ? -1 : ends.findIndex((end) => end + ROOM <= start);
  if (lane >= 0) ends[lane] = start + 4 + wide;
  return { event, from, to, x, isSpan, label: lane < 0 ? '' : words, lane: Math.max(0, lane), anchor };
}

function shortened(title: string): string {
  if (title.length <= LONGEST_LABEL) return title;
  const cut = title.slice(0, LONGEST_LABEL);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
