import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codebook } from '../reference/codebook.ts';
import { anyDay, anyHistory, anyPosition, anyQuestion, anyRange } from '../../tests/vectors/arbitrary-history.ts';
import { addDays, type Day } from './calendar-date.ts';
import { explainedIntervals, type Interval, isSameStance, stanceIntervals, stanceOn } from './intervals.ts';
import type { Stance } from './stance.ts';

const RUNS = { numRuns: 150 };

function on<S extends Stance>(intervals: readonly Interval<S>[], day: Day): S | undefined {
  return intervals.find(({ from, to }) => from <= day && day <= to)?.stance;
}

describe('a history in intervals', () => {
  test('covers the range without gap or overlap', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, anyRange, (history, question, range) => {
        const intervals = stanceIntervals(history, question, range, codebook);
        expect(intervals[0]?.from).toBe(range.from);
        expect(intervals.at(-1)?.to).toBe(range.to);
        expect(intervals.every(({ from, to }) => from <= to)).toBe(true);
        expect(intervals.slice(1).map(({ from }) => from)).toEqual(
          intervals.slice(0, -1).map(({ to }) => addDays(to, 1)),
        );
      }),
      RUNS,
    );
  });

  test('never has the same stance in two neighbours', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, anyRange, (history, question, range) => {
        const stances = stanceIntervals(history, question, range, codebook).map(({ stance }) => stance);
        expect(stances.filter((stance, i) => i > 0 && isSameStance(stance, stances[i - 1] ?? stance))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('says for each day what the rules say for that day alone, and what was outweighed', () => {
    fc.assert(
      fc.property(
        anyHistory,
        anyQuestion,
        anyRange,
        fc.array(anyDay, { maxLength: 20 }),
        (history, question, range, days) => {
          const explained = explainedIntervals(history, question, range, codebook);
          const plain = stanceIntervals(history, question, range, codebook);
          const edges = explained.flatMap(({ from, to }) => [from, to]);
          for (const day of [...edges, ...days.filter((one) => range.from <= one && one <= range.to)]) {
            const alone = stanceOn(history, question, day, codebook);
            const { outweighed: _, ...value } = alone;
            expect(on(explained, day)).toEqual(alone);
            expect(on(plain, day)).toEqual(value);
          }
        },
      ),
      RUNS,
    );
  });

  test('says so on every single day of two months', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, anyDay, (history, question, from) => {
        const intervals = explainedIntervals(history, question, { from, to: addDays(from, 60) }, codebook);
        for (let day = from; day <= addDays(from, 60); day = addDays(day, 1)) {
          expect(on(intervals, day)).toEqual(stanceOn(history, question, day, codebook));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what does not change an answer', () => {
  test('the order in which records come', () => {
    const shuffled = anyHistory.chain((history) =>
      fc
        .shuffledSubarray([...history.positions], { minLength: history.positions.length })
        .map((positions) => [history, { ...history, positions }] as const),
    );
    fc.assert(
      fc.property(shuffled, anyQuestion, anyRange, ([history, other], question, range) => {
        expect(explainedIntervals(other, question, range, codebook)).toEqual(
          explainedIntervals(history, question, range, codebook),
        );
      }),
      RUNS,
    );
  });

  test('a draft', () => {
    fc.assert(
      fc.property(anyHistory, anyPosition, anyQuestion, anyRange, (history, position, question, range) => {
        const draft = { ...position, id: 'draft', publishedAt: null };
        const withDraft = { ...history, positions: [...history.positions, draft] };
        expect(explainedIntervals(withDraft, question, range, codebook)).toEqual(
          explainedIntervals(history, question, range, codebook),
        );
      }),
      RUNS,
    );
  });

  test('a record published, or retracted, after the day of knowledge', () => {
    fc.assert(
      fc.property(anyHistory, anyPosition, anyQuestion, anyDay, anyRange, (history, position, asked, known, range) => {
        const question = { ...asked, knownAt: known };
        const later = `${addDays(known, 1)}T00:00:00Z`;
        const added = { ...position, id: 'added', publishedAt: later };
        const [first, ...rest] = history.positions;
        const changed =
          first && first.retractedAt === null ? [{ ...first, retractedAt: later }, ...rest] : history.positions;
        expect(explainedIntervals({ ...history, positions: [...changed, added] }, question, range, codebook)).toEqual(
          explainedIntervals(history, question, range, codebook),
        );
      }),
      RUNS,
    );
  });

  test('a record about other services', () => {
    fc.assert(
      fc.property(anyHistory, anyPosition, anyQuestion, anyRange, (history, position, question, range) => {
        const other = { ...position, id: 'other', services: ['no-service-asked-for'] };
        expect(
          explainedIntervals({ ...history, positions: [...history.positions, other] }, question, range, codebook),
        ).toEqual(explainedIntervals(history, question, range, codebook));
      }),
      RUNS,
    );
  });
});

test('every live record is either what sets the stance or named among what it outweighed, once', () => {
  fc.assert(
    fc.property(anyHistory, anyQuestion, anyDay, (history, question, day) => {
      const { setBy, outweighed, cites } = stanceOn(history, question, day, codebook);
      const ids = outweighed.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(setBy === null || !ids.includes(setBy)).toBe(true);
      expect(cites.every((id) => id === setBy || ids.includes(id))).toBe(true);
    }),
    RUNS,
  );
});
