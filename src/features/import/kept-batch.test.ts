import { describe, expect, it } from 'vitest';
import { type KeptBatch, readBatch } from './kept-batch.ts';
import { isImportOf } from './same-rows.ts';
import { revertInWords } from './take-back.tsx';

const kept: KeptBatch = {
  batch: 'b',
  name: 'acts.csv',
  at: '2026-11-22T10:00:00.000Z',
  by: 'editor-a',
  rows: 1,
  records: [{ id: 'a', label: 'Luxembourg, 22 Nov 2026: an act' }],
  reverted: { batch: 'b', reverted: [], skipped: [{ id: 'a', because: 'edited' }] },
};

describe('an import kept in this browser', () => {
  it('is read back as it was kept', () => expect(readBatch(structuredClone(kept))).toEqual(kept));

  it.each([[null], ['text'], [{ batch: 1 }], [{ ...kept, at: 7 }]])('is none where %j was kept', (content) => {
    expect(readBatch(content)).toBeNull();
  });

  it('leaves out what cannot be read', () => {
    const read = readBatch({ ...kept, records: [{ id: 7 }], reverted: { because: 'x' }, name: 3 });
    expect(read).toEqual({ ...kept, records: [], reverted: null, name: null });
  });
});

it('records are those of a table where each row has one', () => {
  const table = {
    type: 'csv',
    header: ['statedOn', ' member '],
    rows: [
      { line: 2, cells: ['2026', 'LUX'] },
      { line: 3, cells: ['2025', 'DEU'] },
    ],
  } as const;
  const [lux, deu] = [
    { member: 'LUX', statedOn: '2026' },
    { member: 'DEU', statedOn: '2025' },
  ];
  expect(isImportOf([deu, lux], table)).toBe(true);
  expect(isImportOf([deu, deu], table)).toBe(false);
  expect(isImportOf([deu], table)).toBe(false);
});

it.each([
  [['a', 'b'], [], 'Taken back: 2 drafts are retracted.'],
  [['a'], [{ id: 'b', because: 'edited' as const }], 'Taken back: 1 draft is retracted, 1 record is left as it is.'],
])('what became of %j is one sentence', (reverted, skipped, words) => {
  expect(revertInWords({ reverted, skipped })).toBe(words);
});
