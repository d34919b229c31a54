import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isLevel,
  isMoreRestrictive,
  isReason,
  LEVELS,
  levelsApart,
  rangeOf,
  rankOf,
  REASONS,
  STANCE_CODES,
} from './scale.ts';

const anyLevel = fc.constantFrom(...LEVELS);

test('ranks run from 1, welcomes, to 6, excludes', () => {
  expect(LEVELS.map(rankOf)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('every code is a level or a reason, and not both', () => {
  expect(STANCE_CODES.filter((code) => isLevel(code) === isReason(code))).toEqual([]);
  expect(STANCE_CODES.length).toBe(LEVELS.length + REASONS.length);
});

test('codes are case-sensitive, and names of the language are none', () => {
  expect(['Welcomes', 'toString', ''].map((text) => isLevel(text) || isReason(text))).toEqual([false, false, false]);
});

test('of two levels, one is more restrictive or they are the same', () => {
  fc.assert(
    fc.property(anyLevel, anyLevel, (a, b) => {
      const truths = [isMoreRestrictive(a, b), isMoreRestrictive(b, a), a === b];
      expect(truths.filter(Boolean).length).toBe(1);
    }),
  );
});

test('levels lie as far apart in either direction, and 0 from themselves', () => {
  fc.assert(
    fc.property(anyLevel, anyLevel, (a, b) => {
      expect(levelsApart(a, b)).toBe(levelsApart(b, a));
      expect(levelsApart(a, b) === 0).toBe(a === b);
    }),
  );
});

test('the range of some levels holds each of them, and its ends are among them', () => {
  fc.assert(
    fc.property(anyLevel, fc.array(anyLevel), (first, rest) => {
      const [low, high] = rangeOf([first, ...rest]);
      expect([first, ...rest].every((level) => rankOf(low) <= rankOf(level) && rankOf(level) <= rankOf(high))).toBe(
        true,
      );
      expect([first, ...rest]).toEqual(expect.arrayContaining([low, high]));
    }),
  );
});
