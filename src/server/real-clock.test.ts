import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { realClock } from './real-clock.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00:00.000Z') }));
afterEach(() => vi.useRealTimers());

test('the clock moves on with each look, even where the machine does not', () => {
  const clock = realClock([]);
  expect([clock.now(), clock.now()]).toEqual(['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.001Z']);
});

test('a machine whose clock was set back does not write into a past that somebody has read', () => {
  const clock = realClock(['2026-11-22T11:30:00Z', '2026-11-20T00:00:00Z']);
  expect(clock.now()).toBe('2026-11-22T11:30:00.001Z');
  vi.setSystemTime(Date.parse('2026-11-22T12:00:00.000Z'));
  expect(clock.now()).toBe('2026-11-22T12:00:00.000Z');
});
