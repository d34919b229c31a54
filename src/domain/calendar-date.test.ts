import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  dayOf,
  daysBetween,
  firstDay,
  isDay,
  isReducedDate,
  lastDay,
  precisionOf,
  spanInDays,
} from './calendar-date.ts';

const FIRST = dayNumber('1583-01-01');
const LAST = dayNumber('2200-12-31');
const anyNumber = fc.integer({ min: FIRST, max: LAST });

describe('day numbers', () => {
  test('every day from 1583 to 2200 has a number of its own, in order, and comes back from it', () => {
    const wrong: string[] = [];
    for (let number = FIRST; number <= LAST; number += 1) {
      const day = dayOf(number);
      if (!isDay(day) || dayNumber(day) !== number) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  test('agree with the platform’s own calendar', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(dayOf(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-22', 20_779],
  ])('%s is day %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });

  test('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: -9999, max: 9999 }), (number, count) => {
        expect(daysBetween(dayOf(number), addDays(dayOf(number), count))).toBe(count);
      }),
    );
  });
});

describe('reduced dates', () => {
  test.each(['2026', '2026-02', '2026-02-28', '2024-02-29', '2000-02-29'])('%s exists', (text) => {
    expect(isReducedDate(text)).toBe(true);
  });

  test.each([
    '', '0000', '26', '2026-13', '2026-00', '2026-2', '2026-02-29', '1900-02-29', '2026-04-31', '2026-01-00',
    '2026-01-01T00:00:00Z', ' 2026', '+2026', '2026-01-1', '20260101',
  ])('%j does not', (text) => {
    expect(isReducedDate(text)).toBe(false);
  }); // prettier-ignore

  test('reach from their first to their last day', () => {
    expect([firstDay('2024'), lastDay('2024'), spanInDays('2024')]).toEqual(['2024-01-01', '2024-12-31', 366]);
    expect([firstDay('2024-02'), lastDay('2024-02'), spanInDays('2024-02')]).toEqual(['2024-02-01', '2024-02-29', 29]);
    expect([firstDay('2023-02'), lastDay('2023-02'), spanInDays('2023-02')]).toEqual(['2023-02-01', '2023-02-28', 28]);
    expect([firstDay('2024-02-03'), lastDay('2024-02-03'), spanInDays('2024-02-03')]).toEqual([
      '2024-02-03',
      '2024-02-03',
      1,
    ]);
  });

  test('keep the precision that the source gives', () => {
    expect(['2026', '2026-11', '2026-11-22'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  });

  test('lie between their first and last day, which are days', () => {
    fc.assert(
      fc.property(anyNumber, fc.constantFrom(4, 7, 10), (number, length) => {
        const day = dayOf(number);
        const date = day.slice(0, length);
        expect(isDay(firstDay(date)) && isDay(lastDay(date))).toBe(true);
        expect(firstDay(date) <= day && day <= lastDay(date)).toBe(true);
      }),
    );
  });
});
