import { expect, it } from 'vitest';
import { madePosition } from '../../../tests/made-positions.ts';
import { trackerOf } from '../../question/tracker.ts';
import { unknowns } from '../../question/unknowns.ts';
import { viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { memberSentence } from './member-sentence.ts';
import { reasonsGiven } from './reasons.tsx';
import { scopeInWords } from './scope-words.ts';

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
  expect(memberSentence(rowOf([permits, limits, again]), view, '2026-11-22')).toBe(
    'On 22 November 2026 the stance of Lithuania on Chinese satellite communication is Limits, since 1 February 2022.',
  );
});

it('says what the sentence holds under: a day carried on, and what is not the default', () => {
  const asked = { ...view, on: '2030-01-01', bindingOnly: true };
  expect(memberSentence(rowOf([limits]), asked, '2026-11-22')).toMatch(
    /^On 1 January 2030, as carried on from 22 November 2026, the stance .* \(binding acts only\)\.$/,
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
  expect(memberSentence(rowOf([limits, other]), view, '2026-11-22')).toContain('Conflicting: from Permits to Limits');
});

it('says plainly what is not known', () => {
  expect(unknowns(rowOf([]), view)).toEqual([
    'Nobody has looked for a position of Lithuania by 22 November 2026: nothing is on record.',
  ]);
  const month = madePosition({ id: 'e', member: 'LTU', statedOn: '2022-02', confidence: 'low', services: ['pnt'] });
  expect(unknowns(rowOf([month]), view).join(' ')).toContain('records about other services only');
  expect(unknowns(rowOf([limits]), view).join(' ')).toContain('carried forward');
});

it('does not say that nobody has looked where a record is silent or a search is old', () => {
  const leak = madePosition({ id: 'f', member: 'LTU', statedOn: '2022-02-01', instrument: 'leaked_document' });
  const search = madePosition({ id: 'g', member: 'LTU', statedOn: '2022-02-01', level: null, reason: 'none-found' });
  expect(unknowns(rowOf([leak]), view)[0]).toContain('none of them speaks for the state');
  expect(unknowns(rowOf([search]), view)[0]).toContain('more than 365 days old');
});

it('names the scope of what it counts', () => {
  const launch = madePosition({ id: 'h', member: 'LTU', statedOn: '2022-02-01', services: ['launch'] });
  expect(scopeInWords(rowOf([permits, limits, launch]), view)).toBe(
    '2 records on the services asked about, 1 on others',
  );
  expect(scopeInWords(rowOf([permits]), view)).toBe('1 record on the services asked about');
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
