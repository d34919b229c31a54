import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadApart } from './step-labels.ts';

const anyPlaces = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 });

test('labels stay at least their height apart and inside the plot', () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const placed = spreadApart(places, 16, 0, 400).toSorted((a, b) => a - b);
      expect(placed.every((y, i) => i === 0 || y - (placed[i - 1] ?? 0) >= 16 - 1e-9)).toBe(true);
      expect(placed.every((y) => y >= -1e-9 && y <= 400 + 1e-9)).toBe(true);
    }),
  );
});

test('labels that have room stay where their lines end', () => {
  expect(spreadApart([300, 100, 200], 16, 0, 400)).toEqual([300, 100, 200]);
});

test('labels keep the order of their lines', () => {
  expect(spreadApart([100, 100, 90], 16, 0, 400).map(Math.round)).toEqual([97, 113, 81]);
});
