import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { anyQuestion, anyRange } from '../../../tests/vectors/arbitrary-history.ts';
import { matrixCells } from '../../charts/matrix/matrix-cells.ts';
import { periodsOf } from '../../charts/matrix/periods.ts';
import { stanceOn } from '../../domain/intervals.ts';
import { codedFrom, stateKnownAt } from '../../domain/known-at.ts';
import { codeOf } from '../../domain/stance.ts';
import { trackerOf } from '../../question/tracker.ts';
import { PERIOD_UNITS, type View, viewWith } from '../../question/view.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { matrixSentence } from './matrix-sentence.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const someMembers = fc.subarray(
  memberList.map(({ iso3 }) => iso3),
  { minLength: 1, maxLength: 4 },
);
const positions = [...Map.groupBy(demoSeeds().get('illustrative') ?? [], ({ id }) => id).values()].flatMap(
  (history) => {
    const state = stateKnownAt(history, null);
    return state?.published ? [codedFrom(state, state.published)] : [];
  },
);

describe('the matrix of a question', () => {
  it('shows the stances that the derivation gives on the last day of every period, for fifty random questions', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        anyRange,
        fc.constantFrom(...PERIOD_UNITS),
        someMembers,
        (question, range, unit, members) => {
          const view = viewWith(opening, { ...question, ...range, members });
          for (const { history, intervals } of trackerOf(positions, view, codebook).rows) {
            const cells = matrixCells(intervals, periodsOf(view, unit));
            const derived = periodsOf(range, unit).map(({ to }) => codeOf(stanceOn(history, view, to, codebook)));
            expect(cells.map(({ code }) => code)).toEqual(derived);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

function sentenceOf(asked: Partial<View>) {
  const view = viewWith(opening, asked);
  return matrixSentence(trackerOf(positions, view, codebook), view, opening.opensOn);
}

describe('the sentence of the matrix', () => {
  it('counts who changed, and names the period in which the most did', () => {
    expect(sentenceOf({})).toBe(
      'From 1 January 2019 to 22 November 2026, all 32 members gained, left or changed a level; 14 of them in Q2 2025, the most in one quarter.',
    );
    expect(sentenceOf({ from: '2025-01-01', period: 'month' })).toMatch(
      /of 32 members gained, left or changed a level; .* May 2025, the most in one month\.$/,
    );
  });

  it('says of one member how often it changed', () => {
    expect(sentenceOf({ members: ['LTU'] })).toMatch(/the chosen member gained, left or changed a level \d+ times\.$/);
  });

  it('says that later days are carried on, and what else is asked', () => {
    expect(sentenceOf({ to: '2030-01-01', bindingOnly: true })).toMatch(
      /^From 1 January 2019 to 1 January 2030, as carried on from 22 November 2026, .* \(binding acts only\)\.$/,
    );
  });

  it('says that nobody changed', () => {
    const day = { from: '2026-11-22', to: '2026-11-22' };
    expect(sentenceOf(day)).toBe(
      'From 22 November 2026 to 22 November 2026, none of 32 members gained, left or changed a level.',
    );
    expect(sentenceOf({ ...day, members: ['LTU'] })).toMatch(/the chosen member did not change its level\.$/);
  });
});
