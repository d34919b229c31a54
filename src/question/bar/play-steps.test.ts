import { expect, it } from 'vitest';
import { addDays } from '../../domain/calendar-date.ts';
import { changeBeside, playSteps, stepAfter } from './play-steps.ts';

const range = { from: '2025-01-01', to: '2025-04-15' };

it('plays the days of change within the range, and its ends', () => {
  expect(playSteps(['2024-05-01', '2025-02-03', '2025-03-04', '2026-01-01'], range)).toEqual([
    '2025-01-01',
    '2025-02-03',
    '2025-03-04',
    '2025-04-15',
  ]);
});

it('plays months where nothing changes, or where very much does', () => {
  const months = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01', '2025-04-15'];
  expect(playSteps([], range)).toEqual(months);
  const daily = Array.from({ length: 100 }, (_, index) => addDays(range.from, index));
  expect(playSteps(daily, range)).toEqual(months);
});

it('stops at the end', () => {
  expect(stepAfter('2025-01-15', playSteps([], range))).toBe('2025-02-01');
  expect(stepAfter('2025-04-15', playSteps([], range))).toBeNull();
});

it('finds the nearest day of change on either side', () => {
  const days = ['2025-01-01', '2025-02-01', '2025-03-01'];
  expect(changeBeside('2025-02-01', -1, days)).toBe('2025-01-01');
  expect(changeBeside('2025-02-15', 1, days)).toBe('2025-03-01');
  expect(changeBeside('2025-03-01', 1, days)).toBeNull();
});
