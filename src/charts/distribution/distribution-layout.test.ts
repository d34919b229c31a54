import { expect, test } from 'vitest';
import { dayNumber } from '../../domain/calendar-date.ts';
import type { DistributionStep, StanceCounts } from '../../domain/distribution.ts';
import { codebook } from '../../reference/codebook.ts';
import { distributionLayout } from './distribution-layout.ts';
import { distributionRows, stackedCodes } from './distribution-rows.ts';

const none: StanceCounts = {
  welcomes: 0,
  permits: 0,
  reviewing: 0,
  cautions: 0,
  limits: 0,
  excludes: 0,
  conflicting: 0,
  declined: 0,
  'no-rule': 0,
  'none-found': 0,
  'not-a-member': 0,
  'not-researched': 0,
};
const range = { from: '2024-01-01', to: '2025-12-31' };
const steps: readonly DistributionStep[] = [
  { from: '2024-01-01', to: '2024-12-31', counts: { ...none, permits: 30, 'none-found': 2 } },
  { from: '2025-01-01', to: '2025-02-01', counts: { ...none, limits: 30, conflicting: 1, 'none-found': 1 } },
  { from: '2025-02-02', to: '2025-12-30', counts: { ...none, limits: 31, 'none-found': 1 } },
  { from: '2025-12-31', to: '2025-12-31', counts: { ...none, limits: 10, 'none-found': 22 } },
];

function layoutOn(width: number) {
  return distributionLayout({ steps, mode: 'counts', range, events: [], codebook, tall: undefined }, width);
}

test.each([390, 1200])('what neither a word on its band nor one at its end names stands in the key: %i px', (width) => {
  const { key, ends } = layoutOn(width);
  expect(ends.map(({ text }) => text)).toEqual(['Limits 10', 'None found 22']);
  expect(key.items.map(({ label }) => label)).toEqual(['P Permits', 'Conflicting']);
});

test('the key stands over the picture and takes no room from it', () => {
  const { key, axisTop, top, bottom } = layoutOn(390);
  expect(axisTop).toBeGreaterThanOrEqual(key.height);
  expect(bottom - top).toBe(300);
});

test('what began on the last day is drawn over some days, with the values of that day', () => {
  const rows = distributionRows(steps, stackedCodes(steps, 'counts'), 'counts', 20);
  const end = dayNumber('2026-01-01');
  expect(rows.map(({ x }) => x)).toEqual([...steps.slice(0, 3).map(({ from }) => dayNumber(from)), end - 20, end]);
  expect(rows.at(-2)?.values['none-found']).toBe(22);
});
