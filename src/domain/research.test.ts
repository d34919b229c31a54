import { expect, test } from 'vitest';
import { madePosition } from '../../tests/made-positions.ts';
import { codebook } from '../reference/codebook.ts';
import { stanceOn } from './intervals.ts';
import type { CodedPosition } from './position.ts';
import { questionWith } from './question.ts';
import { researchOn } from './research.ts';

const question = questionWith(codebook);

function researchOf(day: string, ...changes: Partial<CodedPosition>[]) {
  const positions = changes.map((change, i) =>
    madePosition({ id: `r${i}`, member: 'DNK', statedOn: '2019-01-01', ...change }),
  );
  const stance = stanceOn({ accession: '1949-04-04', positions }, question, day, codebook);
  expect(stance.reason).toBe('not-researched');
  return researchOn(stance.outweighed, positions, question, day);
}

const search = { level: null, reason: 'none-found', instrument: 'no_comment' } as const;

test('a record that does not speak for the state is on record all the same', () => {
  expect(researchOf('2019-02-01', { instrument: 'leaked_document' })).toBe('silent');
  expect(researchOf('2021-02-01', { instrument: 'leaked_document' }, search)).toBe('silent');
});

test('a search of more than a year ago is an old search, not nothing', () => {
  expect(researchOf('2021-05-01', search)).toBe('expired');
});

test('records that have ended, and those about other services, are told apart', () => {
  expect(researchOf('2021-05-01', { endsOn: '2020-01-01' })).toBe('ended');
  expect(researchOf('2021-05-01', { services: ['launch'] })).toBe('elsewhere');
});

test('nothing is on record before the first record, or without any', () => {
  expect(researchOf('2018-05-01', {})).toBe('nothing');
  expect(researchOf('2018-05-01')).toBe('nothing');
});
