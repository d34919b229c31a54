import { expect, it } from 'vitest';
import { madePosition } from '../../tests/made-positions.ts';
import { codebook } from '../reference/codebook.ts';
import { stanceOn } from './intervals.ts';
import { questionWith } from './question.ts';

const history = (positions: Parameters<typeof stanceOn>[0]['positions']) => ({ accession: '1949-04-04', positions });
const on = (positions: Parameters<typeof stanceOn>[0]['positions'], day = '2024-01-01') =>
  stanceOn(history(positions), questionWith(codebook), day, codebook);

const rule = madePosition({
  id: 'rule',
  member: 'LTU',
  statedOn: '2020-01-01',
  level: 'limits',
  instrument: 'statute',
});
const word = (id: string, statedOn: string, level: 'excludes' | 'cautions' | 'permits') =>
  madePosition({ id, member: 'LTU', statedOn, level });

it('lets only the latest word yield to the rule; a word between them is simply earlier, however strict it was', () => {
  const stance = on([rule, word('strict', '2021-01-01', 'excludes'), word('mild', '2022-01-01', 'cautions')]);
  expect(stance).toMatchObject({ level: 'limits', rule: 3, setBy: 'rule', tension: true, cites: ['rule', 'mild'] });
  expect(stance.outweighed).toEqual([
    { id: 'mild', because: 'yields-to-rule' },
    { id: 'strict', because: 'earlier' },
  ]);
});

it('compares a word of the same day with the latest word, not with the rule that stands', () => {
  const parliament = madePosition({ id: 'p', member: 'LTU', statedOn: '2022-01-01', institution: 'parliament' });
  const stance = on([rule, word('ministry', '2022-01-01', 'cautions'), parliament]);
  expect(stance.outweighed).toEqual([
    { id: 'p', because: 'yields-to-rule' },
    { id: 'ministry', because: 'same-day-weaker' },
  ]);
});

it('names everything live that did not set the value, each with one reason', () => {
  const agency = madePosition({
    id: 'agency',
    member: 'LTU',
    statedOn: '2022-06-01',
    institution: 'intelligence_or_cyber_agency',
    level: 'excludes',
  });
  const draft = madePosition({ id: 'draft', member: 'LTU', statedOn: '2022-07-01', instrument: 'draft_law' });
  const declined = madePosition({
    id: 'declined',
    member: 'LTU',
    statedOn: '2022-08-01',
    instrument: 'no_comment',
    level: null,
    reason: 'declined',
  });
  expect(on([rule, agency, draft, declined]).outweighed).toEqual([
    { id: 'declined', because: 'no-level' },
    { id: 'draft', because: 'proposed' },
    { id: 'agency', because: 'institution-does-not-speak' },
  ]);
});
