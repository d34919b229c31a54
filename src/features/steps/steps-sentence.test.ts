import { expect, it } from 'vitest';
import { madePosition } from '../../../tests/made-positions.ts';
import { trackerOf } from '../../question/tracker.ts';
import { viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { stepsSentence } from './steps-sentence.ts';

const view = viewWith({ dataset: 'illustrative', opensOn: '2026-11-22' }, { members: ['EST', 'LTU', 'LVA'] });

it('says that a later day is carried on, and what else is asked', () => {
  const asked = { ...view, to: '2030-01-01', axis: 'effective' } as const;
  expect(stepsSentence(trackerOf([], asked, codebook), asked, '2026-11-22')).toBe(
    'Between 1 January 2019 and 1 January 2030, as carried on from 22 November 2026, 0 of 3 members moved from one level to another (by the date of effect).',
  );
});

it('counts who went from one level to another, and not who gained a first level', () => {
  const positions = [
    madePosition({ id: 'a', member: 'LTU', statedOn: '2020-02-01', level: 'permits' }),
    madePosition({ id: 'b', member: 'LTU', statedOn: '2022-02-01', level: 'limits' }),
    madePosition({ id: 'c', member: 'EST', statedOn: '2021-02-01', level: 'cautions' }),
  ];
  expect(stepsSentence(trackerOf(positions, view, codebook), view, '2026-11-22')).toBe(
    'Between 1 January 2019 and 22 November 2026, 1 of 3 members moved from one level to another.',
  );
});
