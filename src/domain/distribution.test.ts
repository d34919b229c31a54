import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, anyHistory, anyQuestion, anyRange } from '../../tests/vectors/arbitrary-history.ts';
import { codebook } from '../reference/codebook.ts';
import { addDays } from './calendar-date.ts';
import { countsOf, distribution } from './distribution.ts';
import { stanceIntervals, stanceOn } from './intervals.ts';
import { STANCE_CODES } from './scale.ts';
import { codeOf } from './stance.ts';

const anyAlliance = fc.array(anyHistory, { maxLength: 5 });

describe('the distribution over a range', () => {
  test('counts on each day what the members’ stances of that day count', () => {
    fc.assert(
      fc.property(anyAlliance, anyQuestion, anyRange, anyDay, (histories, question, range, any) => {
        const steps = distribution(
          histories.map((history) => stanceIntervals(history, question, range, codebook)),
          range,
        );
        const days = [any, ...steps.flatMap(({ from, to }) => [from, to])];
        for (const day of days.filter((one) => range.from <= one && one <= range.to)) {
          const codes = histories.map((history) => codeOf(stanceOn(history, question, day, codebook)));
          expect(steps.find(({ from, to }) => from <= day && day <= to)?.counts).toEqual(countsOf(codes));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('covers the range without gap, every member in every step, and steps only where a count changes', () => {
    fc.assert(
      fc.property(anyAlliance, anyQuestion, anyRange, (histories, question, range) => {
        const steps = distribution(
          histories.map((history) => stanceIntervals(history, question, range, codebook)),
          range,
        );
        expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([range.from, range.to]);
        expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => addDays(to, 1)));
        const sums = steps.map(({ counts }) => STANCE_CODES.reduce((sum, code) => sum + counts[code], 0));
        expect(new Set(sums)).toEqual(new Set([histories.length]));
        const words = steps.map(({ counts }) => JSON.stringify(counts));
        expect(words.filter((word, index) => word === words[index - 1])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('without members is one step of zeros', () => {
    const range = { from: '2026-01-01', to: '2026-12-31' };
    expect(distribution([], range)).toEqual([{ ...range, counts: countsOf([]) }]);
  });
});

test('counts name every code, also those that nobody has', () => {
  const counts = countsOf(['limits', 'limits', 'declined']);
  expect(Object.keys(counts).toSorted()).toEqual(STANCE_CODES.toSorted());
  expect([counts.limits, counts.declined, counts.welcomes]).toEqual([2, 1, 0]);
});
