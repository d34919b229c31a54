import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory, anyQuestion, anyRange } from '../../../tests/vectors/arbitrary-history.ts';
import { addDays } from '../../domain/calendar-date.ts';
import { stanceIntervals, stanceOn } from '../../domain/intervals.ts';
import { codeOf } from '../../domain/stance.ts';
import { codebook } from '../../reference/codebook.ts';
import { matrixCells } from './matrix-cells.ts';
import { periodsOf } from './periods.ts';

const units = fc.constantFrom('month' as const, 'quarter' as const);

describe('the cells of a member', () => {
  it('say what the derivation gives on the last day of each period', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, anyRange, units, (history, question, range, unit) => {
        const periods = periodsOf(range, unit);
        const cells = matrixCells(stanceIntervals(history, question, range, codebook), periods);
        expect(cells.map(({ stance }) => stance)).toEqual(
          periods.map(({ to }) => {
            const { outweighed: _outweighed, ...stance } = stanceOn(history, question, to, codebook);
            return stance;
          }),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('name the days of a period on which the derivation gives another code than the day before', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, anyRange, units, (history, question, range, unit) => {
        const codeAt = (day: string) => codeOf(stanceOn(history, question, day, codebook));
        const cells = matrixCells(stanceIntervals(history, question, range, codebook), periodsOf(range, unit));
        for (const { period, changes } of cells.slice(0, 4)) {
          const found: string[] = [];
          for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
            if (day > range.from && codeAt(day) !== codeAt(addDays(day, -1))) found.push(day);
          }
          expect(changes.map(({ on }) => on)).toEqual(found);
        }
      }),
      { numRuns: 50 },
    );
  });
});
