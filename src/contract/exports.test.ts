import { expect, test } from 'vitest';
import { type ExportName, exportName } from './exports.ts';

const name: ExportName = {
  dataset: 'documented',
  content: 'positions',
  question: {},
  knownAt: '2026-11-22',
  hash: '0123456789abcdef0123456789ab',
  type: 'csv',
};

test('a file names its data set, question, moment, schema version and hash', () => {
  expect(exportName(name)).toBe('documented_positions_all_known-2026-11-22_v1_0123456789abcd.csv');
  const asked = {
    ...name,
    question: { member: ['DEU', 'FRA'], q: '“5G” ../etc' },
    knownAt: '2026-11-22T10:00:03.000Z',
  };
  expect(exportName(asked)).toBe(
    'documented_positions_member-DEU-FRA_q-5G-..-etc_known-2026-11-22T100003.000Z_v1_0123456789abcd.csv',
  );
});

test('a file of the illustrative set cannot look real by its name', () => {
  expect(exportName({ ...name, dataset: 'illustrative', content: 'stances' })).toMatch(/^ILLUSTRATIVE_stances_/);
});

test('a long question does not make a name that no disk takes, nor one that a header cannot carry', () => {
  const long = exportName({
    ...name,
    question: { q: 'Ω\r\n"'.repeat(300), services: Array(50).fill('leo_broadband') },
  });
  expect(long.length).toBeLessThan(200);
  expect(long).toMatch(/^[A-Za-z0-9._-]+$/);
});
