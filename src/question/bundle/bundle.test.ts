import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../contract/csv.ts';
import { positionsExportSchema } from '../../contract/exports.ts';
import { EXPORT_COLUMNS } from '../../contract/position-columns.ts';
import { positionSchema } from '../../contract/position.ts';
import { stancesCsv } from '../../contract/stance-columns.ts';
import { questionWith } from '../../domain/question.ts';
import { codebook } from '../../reference/codebook.ts';
import { bundleFiles, zipped } from './bundle.ts';
import type { BundleContext } from './bundle-texts.ts';
import { DICTIONARY, dictionaryCsv } from './dictionary.ts';

const question = questionWith(codebook);
const context: BundleContext = {
  dataset: 'illustrative',
  question: 'Stated position on Chinese services',
  knownAt: '2026-11-22T21:15:05.500Z',
  address: 'https://tracker.example/?knownAt=2026-11-22T21:15:05.500Z',
  on: '2026-11-22',
  from: '2019-01-01',
  to: '2026-11-22',
  count: 3,
  hash: '05e1c0ffee1234',
};
const data = { 'positions.csv': 'a', 'positions.json': '{}', 'stances.csv': 'c', 'stances-on-day.csv': 'd' };
const files = bundleFiles(data, context);

function recordsOf(text: string | undefined): readonly (readonly string[])[] {
  const read = readCsv(text ?? '');
  if (!read.ok) throw new Error(read.fault);
  return read.records.map(({ cells }) => cells);
}

function columnsOf(file: string): readonly string[] {
  return (DICTIONARY[file] ?? []).map(({ column }) => column);
}

/** The fields of an object's schema. */
function fieldsOf(schema: object): readonly string[] {
  return 'shape' in schema && typeof schema.shape === 'object' ? Object.keys(schema.shape ?? {}) : [];
}

describe('the data dictionary names every column that the files have, and no other', () => {
  test('of positions.csv', () => {
    expect(columnsOf('positions.csv').toSorted()).toEqual(EXPORT_COLUMNS.toSorted());
  });

  test('of positions.json and its items', () => {
    const head = columnsOf('positions.json').filter((column) => !column.includes('.'));
    const items = columnsOf('positions.json').filter((column) => column.startsWith('items[].'));
    expect(head).toEqual(fieldsOf(positionsExportSchema));
    const fields = [...fieldsOf(positionSchema), 'notice'].map((field) => `items[].${field}`);
    expect(fields.length).toBeGreaterThan(20);
    expect(items.toSorted()).toEqual(fields.toSorted());
  });

  test('of stances.csv, for a range and for a day', () => {
    const asked = {
      ...question,
      services: [...question.services],
      on: '2026-11-22',
      from: null,
      to: null,
      member: null,
    };
    const csv = stancesCsv({ dataset: 'illustrative', notice: '', question: asked, items: [] }, context.knownAt);
    const [header] = recordsOf(csv);
    expect(columnsOf('stances.csv')).toEqual(header);
    expect(columnsOf('stances-on-day.csv')).toEqual(header);
  });

  test('and says of each what it means, how it is written, and which file lists its codes', () => {
    const [header, ...rows] = recordsOf(dictionaryCsv());
    expect(header).toEqual(['file', 'column', 'meaning', 'form', 'codes']);
    expect(rows).toHaveLength(Object.values(DICTIONARY).flat().length);
    for (const [file = '', , meaning = '', form = ''] of rows) {
      expect(Object.keys(files)).toContain(file);
      expect(meaning.length).toBeGreaterThan(5);
      expect(form.length).toBeGreaterThan(3);
    }
    const lists = rows.map(([, , , , codes = '']) => codes).filter((codes) => codes.startsWith('codebook/'));
    expect(Object.keys(files)).toEqual(expect.arrayContaining([...new Set(lists)]));
  });
});

describe('the zip', () => {
  test('holds data, dictionary, codebook, licence, citation and a README that says what it is', () => {
    const entries = unzipSync(zipped(files, 'stances'));
    expect(Object.keys(entries).toSorted()).toEqual(
      Object.keys(files)
        .map((path) => `stances/${path}`)
        .toSorted(),
    );
    const readme = strFromU8(entries['stances/README.txt'] ?? new Uint8Array());
    for (const part of [context.question, context.knownAt, context.hash, context.address])
      expect(readme).toContain(part);
    expect(readme).toContain('Illustrative data, not real positions');
    for (const path of Object.keys(data)) expect(readme).toContain(`data/${path}`);
  });

  test('gives the same bytes for the same files', () => {
    expect(zipped(files, 'stances')).toEqual(zipped(files, 'stances'));
  });

  test('has every code of the codebook, and the nine rules in words', () => {
    expect(recordsOf(files['codebook/levels.csv'])).toHaveLength(codebook.levels.length + 1);
    expect(recordsOf(files['codebook/rationales.csv'])).toHaveLength(codebook.rationales.size + 1);
    expect(recordsOf(files['codebook/members.csv'])).toHaveLength(33);
    expect(recordsOf(files['codebook/rules.csv'])).toHaveLength(10);
    expect(files['LICENSE.txt']).toContain('CC BY 4.0');
  });
});
