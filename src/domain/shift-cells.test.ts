import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, anyHistory, anyQuestion } from '../../tests/vectors/arbitrary-history.ts';
import { codebook } from '../reference/codebook.ts';
import { stanceOn } from './intervals.ts';
import { shiftCells, shiftCodeOf } from './shift-cells.ts';

const anyHistories = fc.array(anyHistory, { maxLength: 6 });

test('every member is in the one cell of its two stances', () => {
  fc.assert(
    fc.property(anyHistories, anyQuestion, anyDay, anyDay, (histories, question, one, other) => {
      const [since, on] = one < other ? [one, other] : [other, one];
      const shifts = histories.map((history) => ({
        before: stanceOn(history, question, since, codebook),
        stance: stanceOn(history, question, on, codebook),
      }));
      const cells = shiftCells(shifts);
      expect(cells).toHaveLength(49);
      expect(cells.reduce((sum, cell) => sum + cell.shifts.length, 0)).toBe(histories.length);
      for (const { from, to, shifts: there } of cells) {
        for (const shift of there) expect([shiftCodeOf(shift.before), shiftCodeOf(shift.stance)]).toEqual([from, to]);
      }
    }),
    { numRuns: 50 },
  );
});
