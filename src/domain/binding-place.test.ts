import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, anyHistory, anyQuestion, anyRange } from '../../tests/vectors/arbitrary-history.ts';
import { codebook } from '../reference/codebook.ts';
import { bindingPlace, placesUntil } from './binding-place.ts';
import { stanceIntervals, stanceOn } from './intervals.ts';

test('a place is the level of the day and the binding level of the record that sets it', () => {
  fc.assert(
    fc.property(anyHistory, anyQuestion, anyDay, (history, question, day) => {
      const stance = stanceOn(history, question, day, codebook);
      const record = history.positions.find(({ id }) => id === stance.setBy);
      const binding = codebook.instruments.get(record?.instrument ?? '')?.bindingLevel;
      expect(bindingPlace(stance, history.positions, codebook)).toEqual(
        stance.level === null ? null : { level: stance.level, binding },
      );
    }),
    { numRuns: 50 },
  );
});

test('a trail goes through the places of its days, each other than the one before, and ends by the day asked', () => {
  fc.assert(
    fc.property(anyHistory, anyQuestion, anyRange, anyDay, (history, question, range, day) => {
      const intervals = stanceIntervals(history, question, range, codebook);
      const places = placesUntil(intervals, day, history.positions, codebook);
      for (const [at, { from, level, binding }] of places.entries()) {
        const before = places[at - 1];
        expect(from <= day).toBe(true);
        expect([before?.level, before?.binding]).not.toEqual([level, binding]);
        expect(bindingPlace(stanceOn(history, question, from, codebook), history.positions, codebook)).toEqual({
          level,
          binding,
        });
      }
    }),
    { numRuns: 50 },
  );
});
