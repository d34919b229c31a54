import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, anyHistory, anyQuestion, anyRange } from '../../../tests/vectors/arbitrary-history.ts';
import { dayNumber } from '../../domain/calendar-date.ts';
import { stanceIntervals, stanceOn } from '../../domain/intervals.ts';
import { rankOf } from '../../domain/scale.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { memberSeries } from '../stance-timeline/series.ts';
import { stepRows } from './step-rows.ts';

const [member = null] = memberList;

describe('the rows of the step lines', () => {
  test('have on each day the rank of that day’s level, and null without one', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, anyRange, anyDay, (history, question, range, asked) => {
        if (member === null) throw new Error('no member');
        const intervals = stanceIntervals(history, question, range, codebook);
        const rows = stepRows([memberSeries({ member, intervals, evidence: [] }, range)], range);
        const day = asked < range.from ? range.from : asked > range.to ? range.to : asked;
        const row = rows.findLast(({ x }) => x <= dayNumber(day));
        const { level, stale } = stanceOn(history, question, day, codebook);
        expect(row?.ranks[member.iso3]).toBe(level === null ? null : rankOf(level));
        expect(row?.stale[member.iso3]).toBe(level !== null && stale ? rankOf(level) : null);
      }),
      { numRuns: 60 },
    );
  });

  test('ascend, reach from the first day to the end of the last, and never join a line over a gap', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, anyRange, (history, question, range) => {
        if (member === null) throw new Error('no member');
        const intervals = stanceIntervals(history, question, range, codebook);
        const rows = stepRows([memberSeries({ member, intervals, evidence: [] }, range)], range);
        const xs = rows.map(({ x }) => x);
        expect(xs).toEqual([...new Set(xs)].toSorted((a, b) => a - b));
        expect([xs[0], xs.at(-1)]).toEqual([dayNumber(range.from), dayNumber(range.to) + 1]);
        const ranks = rows.map((row) => row.ranks[member.iso3] ?? null);
        const ended = rows.filter((_, i) => ranks[i - 1] !== undefined && ranks[i - 1] !== null && ranks[i] === null);
        const closed = ended.map(({ x }) => xs[xs.indexOf(x) - 1] ?? 0);
        expect(ended.every(({ x }, i) => x - (closed[i] ?? 0) < 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
