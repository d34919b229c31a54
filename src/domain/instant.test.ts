import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf } from './calendar-date.ts';
import { instantMs, isKnownAt, recordedBy } from './instant.ts';

const anyMs = fc.integer({ min: -12_000_000_000_000, max: 7_000_000_000_000 });
const iso = (ms: number) => new Date(ms).toISOString();
const two = (number: number) => String(Math.floor(number)).padStart(2, '0');

describe('instants', () => {
  test('are milliseconds since 1970, as the platform counts them', () => {
    fc.assert(
      fc.property(anyMs, (ms) => {
        expect(instantMs(iso(ms))).toBe(ms);
      }),
    );
  });

  test('are the same moment in every offset', () => {
    const anyOffset = fc.integer({ min: -23 * 60, max: 23 * 60 });
    fc.assert(
      fc.property(anyMs, anyOffset, (ms, minutes) => {
        const size = Math.abs(minutes);
        const offset = `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
        expect(instantMs(iso(ms + minutes * 60_000).replace('Z', offset))).toBe(ms);
      }),
    );
  });

  test.each([
    '2026-11-22', '2026-11-22T24:00:00Z', '2026-11-22T10:60:00Z', '2026-11-22T10:00:61Z', '2026-02-30T10:00:00Z',
    '2026-11-22T10:00:00', '2026-11-22 10:00:00Z', '2026-11-22T10:00:00+24:00', '2026-11-22T10:00Z', '',
  ])('%j is no instant', (text) => {
    expect(instantMs(text)).toBeNull();
  }); // prettier-ignore

  test('a leap second counts as the next second', () => {
    expect(instantMs('2016-12-31T23:59:60Z')).toBe(instantMs('2017-01-01T00:00:00Z'));
  });
});

describe('known at', () => {
  test('is a day or an instant', () => {
    expect(['2026-11-22', '2026-11-22T09:00:00Z', '2026-11', 'now'].map(isKnownAt)).toEqual([true, true, false, false]);
  });

  test('an instant counts up to and including itself', () => {
    const known = recordedBy('2026-11-22T09:00:00Z');
    expect(known('2026-11-22T09:00:00Z')).toBe(true);
    expect(known('2026-11-22T11:00:00+02:00')).toBe(true);
    expect(known('2026-11-22T09:00:00.001Z')).toBe(false);
  });

  test('a day means its last instant in UTC', () => {
    const known = recordedBy('2026-11-22');
    expect(known('2026-11-22T23:59:59.999Z')).toBe(true);
    expect(known('2026-11-23T00:00:00Z')).toBe(false);
    expect(known('2026-11-23T01:30:00+02:00')).toBe(true);
    expect(known('2026-11-22T23:30:00-01:00')).toBe(false);
  });

  test('for any moment, its own UTC day knows it and the day before does not', () => {
    fc.assert(
      fc.property(anyMs, (ms) => {
        const day = dayOf(Math.floor(ms / 86_400_000));
        expect(recordedBy(day)(iso(ms))).toBe(true);
        expect(recordedBy(addDays(day, -1))(iso(ms))).toBe(false);
      }),
    );
  });

  test('without a day everything recorded counts', () => {
    expect(recordedBy(null)('9999-12-31T23:59:59Z')).toBe(true);
  });
});
