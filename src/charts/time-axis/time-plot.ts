// Every chart over real dates has the same parts from top to bottom: the labels of events, the dates, the drawing, and
// a strip that holds the date of the chosen day; all of them lie on one scale of days.
import type { DayRange } from '../../domain/intervals.ts';
import { type CalendarTick, calendarTicks } from './calendar-ticks.ts';
import { type ChartEvent, eventsHeight, type PlacedEvent, placeEvents } from './chart-events.ts';
import { type DayScale, dayScale } from './day-scale.ts';

/** What stands over the drawing, and the edges it leaves. All in px; `scale`, `ticks` and `events` count from `left`. */
export interface TimeHead {
  /** Left edge of the days. */
  readonly left: number;
  /** Room kept at the right of the days. */
  readonly right: number;
  readonly scale: DayScale;
  readonly ticks: readonly CalendarTick[];
  readonly events: readonly PlacedEvent[];
  readonly eventsTop: number;
  /** Top of the dates. */
  readonly axisTop: number;
  /** Top of the drawing. */
  readonly top: number;
}

/** The head with the drawing and the strip under it, px. */
export interface TimePlot extends TimeHead {
  /** Bottom of the drawing. */
  readonly bottom: number;
  /** Height of the whole plot. */
  readonly height: number;
}

/** The room that a chart keeps round its days, px. */
export interface TimeRoom {
  readonly left: number;
  /** 0 unless said. */
  readonly right?: number;
  /** Over the events, for a key. 0 unless said. */
  readonly over?: number;
  /** Of the dates. */
  readonly axis?: number;
  /** How many rows the labels of events may take; with none, events are short strokes. */
  readonly eventLanes: number;
}

/** Below this width of the plot, px, the values beside the days take less room and events have no labels. */
export const NARROW_PLOT = 640;
const LEAST_WIDTH = 40;
const AXIS = 22;
/** Holds the date of the chosen day. */
export const DATE_STRIP = 24;

/** The days of a range over a plot of `width` px, with its dates and events, each part under the one before. */
export function timeHead(
  { range, events }: { readonly range: DayRange; readonly events: readonly ChartEvent[] },
  { left, right = 0, over = 0, axis = AXIS, eventLanes }: TimeRoom,
  width: number,
): TimeHead {
  const scale = dayScale(range, Math.max(LEAST_WIDTH, width - left - right));
  const placed = placeEvents(events, scale, eventLanes);
  const axisTop = over + eventsHeight(placed);
  const tops = { eventsTop: over, axisTop, top: axisTop + axis };
  return { left, right, scale, ticks: calendarTicks(scale), events: placed, ...tops };
}

/** The head with a drawing of `height` px under it, and the strip of the chosen day's date under that. */
export function timePlot<Head extends TimeHead>(
  head: Head,
  height: number,
  strip: number = DATE_STRIP,
): Head & TimePlot {
  const bottom = head.top + height;
  return { ...head, bottom, height: bottom + strip };
}
