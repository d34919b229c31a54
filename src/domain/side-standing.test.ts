import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHistory, anyQuestion, anyRange } from '../../tests/vectors/arbitrary-history.ts';
import { codebook } from '../reference/codebook.ts';
import { addDays } from './calendar-date.ts';
import { stanceIntervals, stanceOn } from './intervals.ts';
import { isLevel, rankOf } from './scale.ts';
import { sideMoves } from './side-moves.ts';
import { sidePath, standingOf } from './side-standing.ts';
import { codeOf } from './stance.ts';

const anySide = fc.array(anyHistory, { minLength: 1, maxLength: 5 });

describe('the path of a side', () => {
  test('of one member is the member: its level as median and as both ends, its reason as the only count', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, anyRange, (history, question, range) => {
        const intervals = stanceIntervals(history, question, range, codebook);
        const path = sidePath([intervals], range);
        for (const { from, stance } of intervals) {
          const step = path.find((one) => one.from <= from && from <= one.to);
          const level = stance.level;
          expect(step?.median).toEqual(level === null ? null : { lower: level, upper: level, of: 1 });
          expect(step?.span).toEqual(level === null ? null : [level, level]);
          expect(step?.counts[codeOf(stance)]).toBe(1);
          expect(step?.carried).toBe(stance.stale ? 1 : 0);
        }
      }),
    );
  });

  test('covers the range without gap, and says on each first day what the members’ stances say', () => {
    fc.assert(
      fc.property(anySide, anyQuestion, anyRange, (histories, question, range) => {
        const path = sidePath(
          histories.map((history) => stanceIntervals(history, question, range, codebook)),
          range,
        );
        expect(path[0]?.from).toBe(range.from);
        expect(path.at(-1)?.to).toBe(range.to);
        for (const [at, { from, ...step }] of path.entries()) {
          expect(step).toMatchObject(
            standingOf(histories.map((history) => stanceOn(history, question, from, codebook))),
          );
          expect(from).toBe(at === 0 ? range.from : addDays(path[at - 1]?.to ?? '', 1));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has its median within its span, and both only where somebody has a level', () => {
    fc.assert(
      fc.property(anySide, anyQuestion, anyRange, (histories, question, { from }) => {
        const { median, span, withLevel, counts, members } = standingOf(
          histories.map((history) => stanceOn(history, question, from, codebook)),
        );
        const codes = Object.entries(counts).filter(([, count]) => count > 0);
        expect(codes.reduce((sum, [, count]) => sum + count, 0)).toBe(members);
        expect(withLevel > 0).toBe(median !== null);
        if (median === null || span === null) return;
        expect(rankOf(span[0])).toBeLessThanOrEqual(rankOf(median.lower));
        expect(rankOf(median.upper)).toBeLessThanOrEqual(rankOf(span[1]));
        expect(codes.map(([code]) => code).filter(isLevel)).toContain(span[1]);
      }),
    );
  });
});

test('each member moved up, down, stayed, or had no level to compare', () => {
  fc.assert(
    fc.property(anySide, anyQuestion, anyRange, (histories, question, { from, to }) => {
      const shifts = histories.map((history) => ({
        before: stanceOn(history, question, from, codebook),
        stance: stanceOn(history, question, to, codebook),
      }));
      const { up, down, same, apart } = sideMoves(shifts);
      expect(up + down + same + apart).toBe(histories.length);
      expect(apart).toBe(shifts.filter(({ before, stance }) => before.level === null || stance.level === null).length);
      const turned = sideMoves(shifts.map(({ before, stance }) => ({ before: stance, stance: before })));
      expect(turned).toEqual({ up: down, down: up, same, apart });
    }),
  );
});
