import { expect, it } from 'vitest';
import { madePosition } from '../../../tests/made-positions.ts';
import { trackerOf } from '../../question/tracker.ts';
import { viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { memberSentence } from './member-sentence.ts';
import { unknowns } from './not-known.tsx';
import { reasonsGiven } from './reasons.tsx';

const view = viewWith({ dataset: 'illustrative', opensOn: '2026-11-22' }, { members: ['LTU'] });

function rowOf(positions: Parameters<typeof trackerOf>[0]) {
  const [row] = trackerOf(positions, view, codebook).rows;
  if (row === undefined) throw new Error('the question names a member');
  return row;
}

const permits = madePosition({ id: 'a', member: 'LTU', statedOn: '2020-02-01' });
const limits = madePosition({ id: 'b', member: 'LTU', statedOn: '2022-02-01', level: 'limits' });

it('says what the stance is and since when, across records of the same level', () => {
  const again = madePosition({ id: 'c', member: 'LTU', statedOn: '2026-02-01', level: 'limits' });
  expect(memberSentence(rowOf([permits, limits, again]), view)).toBe(
    'On 22 November 2026 the stance of Lithuania on Chinese satellite communication is Limits, since 1 February 2022.',
  );
});

it('names both ends of a conflict', () => {
  const other = madePosition({
    id: 'd',
    member: 'LTU',
    statedOn: '2022-02-10',
    institution: 'economy_or_digital_ministry',
    level: 'permits',
  });
  expect(memberSentence(rowOf([limits, other]), view)).toContain('Conflicting: from Permits to Limits');
});

it('says plainly what is not known', () => {
  expect(unknowns(rowOf([]), view)).toEqual(['Nobody has looked for a position of Lithuania yet.']);
  const month = madePosition({ id: 'e', member: 'LTU', statedOn: '2022-02', confidence: 'low', services: ['pnt'] });
  expect(unknowns(rowOf([month]), view).join(' ')).toContain('records about other services only');
  expect(unknowns(rowOf([limits]), view).join(' ')).toContain('carried forward');
});

it('counts a reason once for each direction, the most frequent first', () => {
  const cost = { id: 'transition_cost', direction: 'against' } as const;
  const spying = { id: 'espionage_data_exfiltration', direction: 'for' } as const;
  const records = [
    { ...permits, rationales: [cost] },
    { ...limits, rationales: [spying, cost] },
  ];
  expect(reasonsGiven(records)).toEqual([
    { ...cost, count: 2, first: '2020-02-01', last: '2022-02-01' },
    { ...spying, count: 1, first: '2022-02-01', last: '2022-02-01' },
  ]);
});
