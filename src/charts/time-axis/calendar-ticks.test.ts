import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../../domain/calendar-date.ts';
import { calendarTicks, tickEnd } from './calendar-ticks.ts';
import { placeEvents } from './chart-events.ts';
import { dayScale } from './day-scale.ts';

const ranges = fc
  .tuple(
    fc.integer({ min: dayNumber('1949-01-01'), max: dayNumber('2060-01-01') }),
    fc.integer({ min: 0, max: 14_000 }),
  )
  .map(([from, days]) => ({ from: dayOf(from), to: dayOf(from + days) }));
const scales = fc.tuple(ranges, fc.integer({ min: 200, max: 2400 })).map(([range, width]) => dayScale(range, width));

describe('the dates of an axis', () => {
  it('never run into each other or out of the axis', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const ticks = calendarTicks(scale);
        for (const [i, tick] of ticks.entries()) {
          expect(tick.x).toBeGreaterThanOrEqual(0);
          expect(tickEnd(tick)).toBeLessThan(ticks[i + 1]?.x ?? scale.width + 0.001);
        }
      }),
    );
  });

  it('stand where their day begins', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        for (const tick of calendarTicks(scale)) expect(tick.x).toBe(scale.start(tick.day));
      }),
    );
  });

  it.each([
    ['2019-01-01', '2026-11-15', 300, ['2020', '2022', '2024', '2026']],
    ['2025-01-01', '2025-12-31', 400, ['2025', 'Apr', 'Jul', 'Oct']],
    ['2025-02-01', '2026-06-30', 500, ['Apr 2025', 'Jul', 'Oct', '2026', 'Apr']],
    ['2025-12-28', '2026-01-03', 700, ['28 Dec 2025', '29 Dec', '30 Dec', '31 Dec', '1 Jan 2026', '2 Jan', '3 Jan']],
    ['2026-11-01', '2026-11-05', 500, ['1 Nov 2026', '2 Nov', '3 Nov', '4 Nov', '5 Nov']],
  ])('are calendar dates: %s to %s on %i px', (from, to, width, labels) => {
    const ticks = calendarTicks(dayScale({ from, to }, width));
    expect(ticks.map((tick) => tick.label)).toEqual(labels);
  });
});

describe('the scale of days', () => {
  it('finds the day again at any place inside it', () => {
    fc.assert(
      fc.property(scales, fc.nat(), (scale, n) => {
        const days = dayNumber(scale.range.to) - dayNumber(scale.range.from) + 1;
        const day = dayOf(dayNumber(scale.range.from) + (n % days));
        expect(scale.dayAt((scale.start(day) + scale.end(day)) / 2)).toBe(day);
      }),
    );
  });
});

const event = (id: string, on: string) => ({ id, on, title: 'A thing happened', kind: 'context' });

describe('events over a chart', () => {
  const scale = dayScale({ from: '2025-01-01', to: '2025-12-31' }, 365);

  it('are a span where only the month is known', () => {
    const [placed] = placeEvents([event('a', '2025-02')], scale, 1);
    expect(placed).toMatchObject({ isSpan: true, from: 31, to: 59 });
  });

  it('lose their label in a crowd and keep their line', () => {
    const placed = placeEvents([event('a', '2025-03-01'), event('b', '2025-03-02')], scale, 1);
    expect(placed.map(({ label }) => label)).toEqual(['A thing happened', '']);
  });

  it('have a long label where there is room, and never one over another', () => {
    const title = 'A summit names the first of many things at length';
    const wide = dayScale({ from: '2025-01-01', to: '2025-12-31' }, 1200);
    const labels = (...days: readonly string[]) =>
      placeEvents(
        days.map((on) => ({ ...event(on, on), title })),
        wide,
        1,
      ).map(({ label }) => label);
    expect(labels('2025-02-01')).toEqual(['A summit names the first of many things at…']);
    expect(labels('2025-02-01', '2025-04-26')).toEqual([
      'A summit names the first of many things…',
      'A summit names the first of many things at…',
    ]);
    expect(labels('2025-09-01', '2025-12-20')).toEqual(['A summit names the first of many things at…', '']);
  });

  it('are left out where they do not touch the range', () => {
    expect(placeEvents([event('a', '2024-12-31'), event('b', '2026')], scale, 1)).toEqual([]);
  });
});
