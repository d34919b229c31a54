import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, dayOf, isDay } from '../../domain/calendar-date.ts';
import { addMonths, dayAfterKey, dayAtFraction, densityBars, extentOf, fractionOf } from './slider-scale.ts';

const extent = { from: '2019-01-01', to: '2026-12-31' };
const days = fc.integer({ min: dayNumber(extent.from), max: dayNumber(extent.to) }).map(dayOf);

it('spans the whole years that hold the usual range, all records and all handles', () => {
  expect(extentOf([], ['2026-11-22'])).toEqual(extent);
  expect(extentOf([{ day: '2012-05-01', count: 1 }], ['2027-01-01'])).toEqual({ from: '2012-01-01', to: '2027-12-31' });
});

it('finds the day again at the place where it is drawn', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(dayAtFraction(fractionOf(day, extent), extent)).toBe(day);
    }),
  );
});

it('keeps what lies outside at the ends', () => {
  expect(fractionOf('1949-01-01', extent)).toBe(0);
  expect(dayAtFraction(1.5, extent)).toBe('2026-12-31');
});

it('takes the last day of a shorter month', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2024-01-31', -2)).toBe('2023-11-30');
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  fc.assert(
    fc.property(days, fc.integer({ min: -600, max: 600 }), (day, count) => {
      expect(addMonths(day, count)).toSatisfy(isDay);
    }),
  );
});

it.each([
  ['ArrowRight', false, '2025-06-16'],
  ['ArrowLeft', false, '2025-06-14'],
  ['ArrowUp', false, '2025-07-15'],
  ['ArrowDown', false, '2025-05-15'],
  ['ArrowRight', true, '2026-06-15'],
  ['ArrowUp', true, '2026-06-15'],
  ['PageUp', false, '2026-06-15'],
  ['PageDown', false, '2024-06-15'],
  ['Home', false, '2019-01-01'],
  ['End', false, '2026-12-31'],
  ['a', false, null],
])('moves by %s (Shift: %s) to %s', (key, isShifted, day) => {
  expect(dayAfterKey('2025-06-15', key, isShifted, extent)).toBe(day);
});

it('does not step out of the days that the page knows', () => {
  expect(dayAfterKey('2100-12-31', 'ArrowRight', false, extent)).toBe('2100-12-31');
  expect(dayAfterKey('1949-01-01', 'PageDown', false, extent)).toBe('1949-01-01');
});

it('counts records by quarter, the tallest being whole', () => {
  const density = [
    { day: '2019-01-01', count: 2 },
    { day: '2019-03-31', count: 2 },
    { day: '2019-04-01', count: 1 },
  ];
  expect(densityBars(density, extent).map((bar) => bar.share)).toEqual([1, 0.25]);
  expect(densityBars([], extent)).toEqual([]);
});
