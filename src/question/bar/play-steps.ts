// Playing walks through the days on which something changed; where these are very many, month by month.
import type { Day } from '../../domain/calendar-date.ts';
import type { DayRange } from '../../domain/intervals.ts';
import { addMonths } from './slider-scale.ts';

/** With more days of change than this, playing them one by one would outlast anyone's patience. */
const MOST_STEPS = 60;

/** The days that playing shows, ascending: the start of the range, the days of change or the months in it, and its end. */
export function playSteps(changeDays: readonly Day[], range: DayRange): readonly Day[] {
  const within = changeDays.filter((day) => day > range.from && day < range.to);
  const between = within.length > 0 && within.length <= MOST_STEPS ? within : monthsBetween(range);
  return [...new Set([range.from, ...between, range.to])];
}

/** Where playing goes next from a day; null at the end. */
export function stepAfter(day: Day, steps: readonly Day[]): Day | null {
  return steps.find((step) => step > day) ?? null;
}

/** The nearest day of change before (-1) or after (1) a day; null where there is none. */
export function changeBeside(day: Day, side: -1 | 1, changeDays: readonly Day[]): Day | null {
  return (side < 0 ? changeDays.findLast((change) => change < day) : changeDays.find((change) => change > day)) ?? null;
}

function monthsBetween({ from, to }: DayRange): readonly Day[] {
  const months: Day[] = [];
  for (let month = addMonths(`${from.slice(0, 7)}-01`, 1); month < to; month = addMonths(month, 1)) months.push(month);
  return months;
}
