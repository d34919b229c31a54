import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../domain/calendar-date.ts';
import { periodsOf, yearsOf } from './periods.ts';

const ranges = fc
  .tuple(fc.integer({ min: -7000, max: 40_000 }), fc.integer({ min: 0, max: 4000 }))
  .map(([first, length]) => ({ from: dayOf(first), to: dayOf(first + length) }));
const units = fc.constantFrom('month' as const, 'quarter' as const);

describe('the periods of a range', () => {
  it('cover it without gap or overlap', () => {
    fc.assert(
      fc.property(ranges, units, (range, unit) => {
        const periods = periodsOf(range, unit);
        expect(periods[0]?.from).toBe(range.from);
        expect(periods.at(-1)?.to).toBe(range.to);
        periods.slice(1).forEach((period, i) => expect(period.from).toBe(addDays(periods[i]?.to ?? '', 1)));
      }),
    );
  });

  it('stand under their years, each year once', () => {
    fc.assert(
      fc.property(ranges, units, (range, unit) => {
        const years = yearsOf(periodsOf(range, unit));
        expect(new Set(years.map(({ year }) => year)).size).toBe(years.length);
        expect(years.reduce((sum, { columns }) => sum + columns, 0)).toBe(periodsOf(range, unit).length);
      }),
    );
  });

  it('are named, and say their last day where it is cut short', () => {
    const quarters = periodsOf({ from: '2026-05-20', to: '2026-11-22' }, 'quarter');
    expect(quarters.map(({ name }) => name)).toEqual(['Q2 2026', 'Q3 2026', 'Q4 2026, to 22 November 2026']);
    const months = periodsOf({ from: '2024-01-15', to: '2024-02-29' }, 'month');
    expect(months.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['Jan', '2024-01-15', '2024-01-31'],
      ['Feb', '2024-02-01', '2024-02-29'],
    ]);
  });

  it('are one for a range of one day', () => {
    expect(periodsOf({ from: '2024-06-30', to: '2024-06-30' }, 'quarter')).toHaveLength(1);
  });
});
