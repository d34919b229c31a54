import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markPlace } from './mark-place.ts';
import { textWidth } from './wrap-text.ts';

const NOTICE = 'Illustrative data, not real positions';

test('no edge of a plot cuts the words that lie over it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 1900 }), fc.integer({ min: 20, max: 1600 }), (width, height) => {
      const { size, slant } = markPlace(NOTICE, width, height);
      const [long, sin, cos] = [textWidth(NOTICE, size), Math.sin(slant), Math.cos(slant)];
      expect(long * cos + size * sin).toBeLessThanOrEqual(width);
      expect(long * sin + size * cos).toBeLessThanOrEqual(height);
    }),
  );
});

test('over a flat plot they are small, over a high one they use the room', () => {
  expect(markPlace(NOTICE, 1200, 60).size).toBeLessThanOrEqual(18);
  expect(markPlace(NOTICE, 1200, 600).size).toBeGreaterThan(40);
  expect(markPlace(NOTICE, 340, 900).slant).toBeGreaterThan(0.8);
});
