import { expect, it } from 'vitest';
import { madePosition } from '../../../tests/made-positions.ts';
import { trackerOf } from '../../question/tracker.ts';
import { viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { distributionSentence } from './distribution-sentence.ts';

const view = viewWith({ dataset: 'illustrative', opensOn: '2026-11-22' }, { members: ['EST', 'LTU', 'LVA'] });
const said = (positions: Parameters<typeof trackerOf>[0]) =>
  distributionSentence(trackerOf(positions, view, codebook), view, '2026-11-22');

it('names the one middle level, or the two of an even number', () => {
  const limits = madePosition({ id: 'a', member: 'LTU', statedOn: '2022-02-01', level: 'limits' });
  const permits = madePosition({ id: 'b', member: 'EST', statedOn: '2022-02-01', level: 'permits' });
  expect(said([limits])).toBe('On 22 November 2026 the median of the 1 with a level was Limits; 2 had none.');
  expect(said([limits, permits])).toBe(
    'On 22 November 2026 the median of the 2 with a level was Permits to Limits; 1 had none.',
  );
});

it('says that a later day is carried on, and what else is asked', () => {
  const asked = { ...view, on: '2030-01-01', includeProposed: true };
  const limits = madePosition({ id: 'a', member: 'LTU', statedOn: '2022-02-01', level: 'limits' });
  expect(distributionSentence(trackerOf([limits], asked, codebook), asked, '2026-11-22')).toBe(
    'On 1 January 2030, as carried on from 22 November 2026, the median of the 1 with a level was Limits; 2 had none (proposed acts included).',
  );
});

it('says so where nobody has a level', () => {
  expect(said([])).toBe('On 22 November 2026 none of 3 members had a level.');
});
