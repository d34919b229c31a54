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
/** Height of the strokes of events without a label, px; they stand between the labels and the dates. */
export const STROKE_ROOM = 8;
/** Letters of a label where others want a place too, and where there is room for more. */
const [SHORT_LABEL, LONG_LABEL] = [34, 48];
const ROOM = 12;

/** The events that touch the range, by date, with labels in `lanes` rows where they fit, and longer ones where nothing is beside them; a crowd keeps its lines only. */
export function placeEvents(events: readonly ChartEvent[], scale: DayScale, lanes: number): readonly PlacedEvent[] {
  const ends = Array.from({ length: lanes }, () => -Infinity);
  const placed = events
    .filter((event) => overlaps(event.on, scale.range.from, scale.range.to))
    .toSorted((a, b) => firstDay(a.on).localeCompare(firstDay(b.on)) || a.id.localeCompare(b.id))
    .map((event) => placeEvent(event, scale, ends));
  // By and by, so that each sees the place that those before it have taken.
  for (const [at, one] of placed.entries()) placed[at] = lengthened(one, placed, scale.width);
  return placed;
}

/** Height of the rows of labels and of the strokes that the placed events use, px. */
export function eventsHeight(events: readonly PlacedEvent[]): number {
  const lanes = Math.max(0, ...events.map((event) => (event.label === '' ? 0 : event.lane + 1)));
  return lanes * EVENT_LANE + (events.some(({ label }) => label === '') ? STROKE_ROOM : 0);
}

function overlaps(on: ReducedDate, from: Day, to: Day): boolean {
  return firstDay(on) <= to && lastDay(on) >= from;
}

function placeEvent(event: ChartEvent, scale: DayScale, ends: number[]): PlacedEvent {
  const from = Math.max(0, scale.start(firstDay(event.on)));
  const to = Math.min(scale.width, scale.end(lastDay(event.on)));
  const isSpan = precisionOf(event.on) !== 'day';
  const x = isSpan ? (from + to) / 2 : from;
  const words = shortened(event.title, SHORT_LABEL);
  const wide = textWidth(words, EVENT_SIZE);
  const anchor = x + 4 + wide > scale.width ? 'end' : 'start';
  const { start } = boxOf({ x, anchor, label: words });
  const lane = start < 0 ? -1 : ends.findIndex((end) => end + ROOM <= start);
  if (lane >= 0) ends[lane] = start + 4 + wide;
  return { event, from, to, x, isSpan, label: lane < 0 ? '' : words, lane: Math.max(0, lane), anchor };
}

/** The event with the longest label that stays inside the picture and clear of the other labels of its row. */
function lengthened(one: PlacedEvent, all: readonly PlacedEvent[], width: number): PlacedEvent {
  if (one.label === '' || one.label === one.event.title) return one;
  const beside = all.filter((other) => other !== one && other.label !== '' && other.lane === one.lane).map(boxOf);
  for (let most = LONG_LABEL; most > SHORT_LABEL; most -= 1) {
    const label = shortened(one.event.title, most);
    const { start, end } = boxOf({ ...one, label });
    const isFree = beside.every((other) => other.end + ROOM <= start || end + ROOM <= other.start);
    if (start >= 0 && end <= width && isFree) return { ...one, label };
  }
  return one;
}

/** Where a label begins and ends, px. */
function boxOf({ x, anchor, label }: Pick<PlacedEvent, 'x' | 'anchor' | 'label'>) {
  const wide = 4 + textWidth(label, EVENT_SIZE);
  return anchor === 'start' ? { start: x, end: x + wide } : { start: x - wide, end: x };
}

function shortened(title: string, most: number): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
