// Where Recharts draws a chart over dates, it draws into the same places as our own parts do.
import { dayNumber } from '../../domain/calendar-date.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import type { TimePlot } from './time-plot.ts';

/** The layer above Recharts' shapes and axes. */
export const OVER_RECHARTS = 3000;

/** The size of a Recharts chart that holds a frame's words, px, with its shapes in the drawing's place; the frame's walk is its keyboard. */
export function rechartsBox({ width, furniture }: Plot, { top, right, bottom }: TimePlot) {
  const margin = {
    top: furniture.top + top,
    right,
    bottom: furniture.height - furniture.top - bottom,
    left: 0,
  };
  return { width, height: furniture.height, margin, accessibilityLayer: false };
}

/** The axis of a range's days, from the start of the first to the end of the last: `x` of the data counts days. The dates are ours. */
export function daysAxis({ from, to }: DayRange) {
  const domain: [number, number] = [dayNumber(from), dayNumber(to) + 1];
  return { type: 'number', dataKey: 'x', domain, allowDataOverflow: true, hide: true } as const;
}

/** An axis of values with words alone: no line, no ticks. */
export const VALUES_AXIS = { type: 'number', allowDataOverflow: true, axisLine: false, tickLine: false } as const;
