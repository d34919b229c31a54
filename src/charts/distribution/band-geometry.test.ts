import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueY, yValue } from './band-geometry.ts';

const box = { top: 40, bottom: 400 };

test('a place on the axis says the value that was put there', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 32 }), (value) => {
      expect(yValue(valueY(value, 32, box), 32, box)).toBeCloseTo(value);
    }),
  );
});

test('nothing is at the bottom, and the most at the top', () => {
  expect(yValue(box.bottom, 32, box)).toBe(0);
  expect(yValue(box.top, 32, box)).toBe(32);
});
