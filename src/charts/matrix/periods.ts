// A dense table of time has a column for each month or quarter, and shows where a member stood when the period ended.
// The first and the last column end where the range ends, so that no column claims days that were not asked about.
import { addDays, type Day, lastDay } from '../../domain/calendar-date.ts';
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { DayRange } from '../../domain/intervals.ts';

export type PeriodUnit = 'month' | 'quarter';

/** The days of one column, both included: the part of a month or quarter that lies in the range. */
export interface Period extends DayRange {
  readonly year: string;
  /** Under the year: `Q2` or `May`. */
  readonly label: string;
  /** By itself: `Q2 2025` or `May 2025`; with its last day where the period is cut short. */
  readonly name: string;
}

/** The periods that a range touches, from the first to the last. The range must not be turned round. */
export function periodsOf(range: DayRange, unit: PeriodUnit): readonly Period[] {
  const periods: Period[] = [];
  for (let from = range.from; from <= range.to;) {
    const end = periodEnd(from, unit);
    periods.push(periodWith(from, end, range.to, unit));
    from = addDays(end, 1);
  }
  return periods;
}

function periodWith(from: Day, end: Day, last: Day, unit: PeriodUnit): Period {
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  const label = unit === 'quarter' ? `Q${quarterOf(from)}` : shortDate(month).slice(0, 3);
  const whole = unit === 'quarter' ? `${label} ${year}` : dateInWords(month);
  const isCut = end > last;
  return { from, to: isCut ? last : end, year, label, name: isCut ? `${whole}, to ${dateInWords(last)}` : whole };
}

/** 1 to 4. */
function quarterOf(day: Day): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

function periodEnd(day: Day, unit: PeriodUnit): Day {
  if (unit === 'month') return lastDay(day.slice(0, 7));
  return lastDay(`${day.slice(0, 4)}-${String(quarterOf(day) * 3).padStart(2, '0')}`);
}

/** Neighbouring periods of one year, for the header above them. */
export function yearsOf(periods: readonly Period[]): readonly { readonly year: string; readonly columns: number }[] {
  return [...Map.groupBy(periods, (period) => period.year)].map(([year, of]) => ({ year, columns: of.length }));
}
