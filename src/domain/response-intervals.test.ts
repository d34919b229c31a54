import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, anyHistory, anyQuestion, anyRange } from '../../tests/vectors/arbitrary-history.ts';
import { codebook } from '../reference/codebook.ts';
import { addDays } from './calendar-date.ts';
import { RESPONSES } from './position.ts';
import { responseOn } from './response.ts';
import { responseIntervals } from './response-intervals.ts';

const anyResponse = fc.constantFrom(null, ...RESPONSES);

test('the answers cover the range, and on each day are what rule 9 says for that day alone', () => {
  fc.assert(
    fc.property(
      anyHistory,
      fc.array(anyResponse, { minLength: 14, maxLength: 14 }),
      anyQuestion,
      anyRange,
      fc.array(anyDay, { maxLength: 12 }),
      (history, responses, question, range, days) => {
        const positions = history.positions.map((position, at) => ({
          ...position,
          response: responses[at] ?? null,
        }));
        const answers = responseIntervals(positions, question, range, codebook);
        expect([answers[0]?.from, answers.at(-1)?.to]).toEqual([range.from, range.to]);
        expect(answers.slice(1).map(({ from }) => from)).toEqual(answers.slice(0, -1).map(({ to }) => addDays(to, 1)));
        const edges = answers.flatMap(({ from, to }) => [from, to]);
        for (const day of [...edges, ...days.filter((one) => range.from <= one && one <= range.to)]) {
          const { response, setBy } = responseOn(positions, question, day, codebook);
          expect(answers.find(({ from, to }) => from <= day && day <= to)).toMatchObject({ response, setBy });
        }
      },
    ),
    { numRuns: 50 },
  );
});
