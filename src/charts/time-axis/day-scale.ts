// Days laid out along a line of pixels, each as wide as the next.
import { type Day, dayNumber, dayOf } from '../../domain/calendar-date.ts';
import type { DayRange } from '../../domain/intervals.ts';

export interface DayScale {
  readonly range: DayRange;
  /** px */
  readonly width: number;
  /** Where a day begins, px; days outside the range lie outside the line. */
  readonly start: (day: Day) => number;
  /** Where a day ends, px: the start of the next. */
  readonly end: (day: Day) => number;
  /** The day at a place, kept within the range. */
  readonly dayAt: (x: number) => Day;
}

/** The scale of a range, both days included, over `width` px from 0. */
export function dayScale(range: DayRange, width: number): DayScale {
  const [first, last] = [dayNumber(range.from), dayNumber(range.to)];
  const perDay = width / (last - first + 1);
  return {
    range,
    width,
    start: (day) => (dayNumber(day) - first) * perDay,
    end: (day) => (dayNumber(day) + 1 - first) * perDay,
    dayAt: (x) => dayOf(Math.min(last, Math.max(first, first + Math.floor(x / perDay)))),
  };
}
