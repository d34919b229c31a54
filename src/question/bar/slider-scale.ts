// The time slider spans whole years, so that its ends are round and do not creep while a handle moves.
import { addDays, type Day, dayNumber, dayOf, daysInMonth } from '../../domain/calendar-date.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { DayCount } from '../density.ts';
import { DEFAULT_FROM, FIRST_DAY, LAST_DAY } from '../view.ts';

/** The whole years that hold the usual range, all records and all given days. */
export function extentOf(density: readonly DayCount[], days: readonly Day[]): DayRange {
  const all = [DEFAULT_FROM, ...density.map((entry) => entry.day), ...days].toSorted();
  const [first = DEFAULT_FROM, last = DEFAULT_FROM] = [all[0], all.at(-1)];
  return { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` };
}

/** Where a day lies in the extent, from 0 to 1; days outside lie at its ends. */
export function fractionOf(day: Day, extent: DayRange): number {
  const [first, last] = [dayNumber(extent.from), dayNumber(extent.to)];
  return Math.min(1, Math.max(0, (dayNumber(day) - first) / (last - first)));
}

/** The day at a fraction of the extent; outside of 0 to 1, its first or last. */
export function dayAtFraction(fraction: number, extent: DayRange): Day {
  const [first, last] = [dayNumber(extent.from), dayNumber(extent.to)];
  return dayOf(Math.round(first + Math.min(1, Math.max(0, fraction)) * (last - first)));
}

/** The same day of the month `count` months later, or the last of a shorter month. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const date = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/**
 * The day that a key moves a handle to, or null where the key is not the slider's (WAI-ARIA APG, slider): left and
 * right a day, down and up a month, with Shift or by page a year, Home and End to the ends of the extent.
 */
export function dayAfterKey(day: Day, key: string, isShifted: boolean, extent: DayRange): Day | null {
  if (key === 'Home') return extent.from;
  if (key === 'End') return extent.to;
  const moved = stepped(day, key, isShifted);
  if (moved === null) return null;
  return moved < FIRST_DAY ? FIRST_DAY : moved > LAST_DAY ? LAST_DAY : moved;
}

function stepped(day: Day, key: string, isShifted: boolean): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return isShifted ? addMonths(day, -12) : addDays(day, -1);
    case 'ArrowRight':
      return isShifted ? addMonths(day, 12) : addDays(day, 1);
    case 'ArrowDown':
      return addMonths(day, isShifted ? -12 : -1);
    case 'ArrowUp':
      return addMonths(day, isShifted ? 12 : 1);
    case 'PageDown':
      return addMonths(day, -12);
    case 'PageUp':
      return addMonths(day, 12);
    default:
      return null;
  }
}

/** One bar of the density under the slider: where it begins and ends, 0 to 1, and its share of the tallest. */
export interface DensityBar {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Records per quarter of a year over the extent. */
export function densityBars(density: readonly DayCount[], extent: DayRange): readonly DensityBar[] {
  const quarters = new Map<Day, number>();
  for (const { day, count } of density) quarters.set(quarterOf(day), (quarters.get(quarterOf(day)) ?? 0) + count);
  const most = Math.max(1, ...quarters.values());
  return [...quarters].map(([start, count]) => ({
    from: fractionOf(start, extent),
    to: fractionOf(addMonths(start, 3), extent),
    share: count / most,
  }));
}

/** The first day of the quarter of a year. */
function quarterOf(day: Day): Day {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
