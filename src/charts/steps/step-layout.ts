// Where everything of the step lines stands, in px from the plot's upper left corner.
import type { DayRange } from '../../domain/intervals.ts';
import type { MemberSeries } from '../stance-timeline/series.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { type CalendarTick, calendarTicks } from '../time-axis/calendar-ticks.ts';
import { type ChartEvent, EVENT_LANE, lanesUsed, type PlacedEvent, placeEvents } from '../time-axis/chart-events.ts';
import { type DayScale, dayScale } from '../time-axis/day-scale.ts';

export interface StepSpec {
  readonly series: readonly MemberSeries[];
  readonly range: DayRange;
  readonly events: readonly ChartEvent[];
}

export interface StepLayout {
  readonly isNarrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly scale: DayScale;
  readonly ticks: readonly CalendarTick[];
  readonly events: readonly PlacedEvent[];
  readonly axisTop: number;
  /** Of the area of the lines. */
  readonly top: number;
  readonly bottom: number;
  /** Of the whole plot. */
  readonly height: number;
}

export const LABEL_SIZE = 13;
const NARROW = 640;
const AXIS = 22;
/** Room for the date of the chosen day. */
const UNDER = 24;

/** The layout for a plot of `width` px. */
export function stepLayout({ series, range, events }: StepSpec, width: number): StepLayout {
  const isNarrow = width < NARROW;
  const left = isNarrow ? 28 : 112;
  const names = series.map(({ member }) => textWidth(isNarrow ? member.iso3 : member.name, LABEL_SIZE));
  const right = Math.min(isNarrow ? 52 : 180, Math.max(40, ...names) + 24);
  const scale = dayScale(range, Math.max(40, width - left - right));
  const placed = placeEvents(events, scale, isNarrow ? 0 : 2);
  const axisTop = lanesUsed(placed) * EVENT_LANE;
  const top = axisTop + AXIS;
  const bottom = top + (isNarrow ? 300 : 372);
  return { isNarrow, left, right, scale, ticks: calendarTicks(scale), events: placed, axisTop, top, bottom, height: bottom + UNDER }; // prettier-ignore
}

/** The middle of a rank's band; 6, the most restrictive, is on top. Fractions lie between. */
export function rankY(rank: number, layout: Pick<StepLayout, 'top' | 'bottom'>): number {
  return layout.top + ((6.5 - rank) / 6) * (layout.bottom - layout.top);
}

/** How far a member's line stands off the middle of a level, in ranks, so that equal lines show. */
export function rankOffset(index: number, count: number): number {
  return (index - (count - 1) / 2) * -Math.min(0.11, 0.6 / Math.max(1, count));
}
