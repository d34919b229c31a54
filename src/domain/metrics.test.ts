import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf } from './distribution.ts';
import { countIn, countWithLevel, medianLevel } from './metrics.ts';
import { isLevel, LEVELS, rankOf, STANCE_CODES } from './scale.ts';

const anyCodes = fc.array(fc.constantFrom(...STANCE_CODES), { maxLength: 40 });

describe('the median level', () => {
  test('is the middle one of an odd number', () => {
    expect(medianLevel(countsOf(['excludes', 'permits', 'cautions']))).toEqual({
      lower: 'cautions',
      upper: 'cautions',
      of: 3,
    });
  });

  test('is the two middle ones of an even number, and nothing between them', () => {
    expect(medianLevel(countsOf(['permits', 'limits']))).toEqual({ lower: 'permits', upper: 'limits', of: 2 });
  });

  test('leaves out those without a level, and is none where nobody has one', () => {
    expect(medianLevel(countsOf(['limits', 'declined', 'not-researched']))?.of).toBe(1);
    expect(medianLevel(countsOf(['declined']))).toBeNull();
    expect(medianLevel(countsOf([]))).toBeNull();
  });

  test('has at most half below and at most half above', () => {
    fc.assert(
      fc.property(anyCodes, (codes) => {
        const ranks = codes
          .filter((code) => isLevel(code))
          .map(rankOf)
          .toSorted((a, b) => a - b);
        const median = medianLevel(countsOf(codes));
        const middles = [ranks[Math.ceil(ranks.length / 2) - 1], ranks[Math.floor(ranks.length / 2)]];
        expect([median && rankOf(median.lower), median && rankOf(median.upper)]).toEqual(
          ranks.length === 0 ? [null, null] : middles,
        );
      }),
    );
  });
});

test('counts are of the codes asked for, each once', () => {
  const counts = countsOf(['limits', 'excludes', 'excludes', 'declined']);
  expect(countIn(counts, ['limits', 'excludes', 'limits'])).toBe(3);
  expect(countWithLevel(counts)).toBe(3);
  expect(countIn(counts, LEVELS)).toBe(countWithLevel(counts));
});
