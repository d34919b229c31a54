import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../contract/imports.ts';
import { type ImportTable, partedBy, placedIn, readTable, textOfTable, typeOf } from './import-table.ts';

function tableOf(text: string, type: 'csv' | 'json'): ImportTable {
  const read = readTable(text, type);
  if (!read.ok) throw new Error(`no table: ${JSON.stringify(read.fault)}`);
  return read.table;
}

/** What the rows hold, without the lines on which they stand. */
function contents(table: ImportTable | null): readonly unknown[] {
  if (table === null) return [];
  return table.type === 'csv' ? table.rows.map(({ cells }) => cells) : table.rows.map(({ item }) => item);
}

const outcome = fc.constantFrom('ok', 'duplicate', 'error');

function reportOn(table: ImportTable, outcomes: readonly ('ok' | 'duplicate' | 'error')[]): ImportReport {
  const results = table.rows.map(({ line }, i) => ({
    line,
    outcome: outcomes[i % outcomes.length] ?? 'ok',
    errors: [],
    existing: null,
  }));
  const count = (wanted: string) => results.filter((result) => result.outcome === wanted).length;
  const counts = { ok: count('ok'), duplicates: count('duplicate'), errors: count('error') };
  return { dryRun: true, batch: null, rows: results.length, ...counts, results };
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ';', "'", '=', ' ', 'a') }),
);
const csvTable = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 12 }));

const jsonItem = fc.jsonValue({ maxDepth: 3 }).map((item): unknown => JSON.parse(JSON.stringify(item)));

/** Holds that a report of these outcomes parts the table in two files. */
function expectParts(table: ImportTable, outcomes: readonly ('ok' | 'duplicate' | 'error')[]): void {
  const report = reportOn(table, outcomes);
  const { good, failed } = partedBy(report, table);
  expect(contents(good)).toHaveLength(report.ok);
  const isGood = report.results.map((result) => result.outcome === 'ok');
  const all = contents(table);
  expect(contents(good)).toEqual(all.filter((_, i) => isGood[i]));
  expect(contents(failed)).toEqual(all.filter((_, i) => !isGood[i]));
  const parts = [good, failed].filter((part) => part !== null);
  expect(parts.map((part) => fileOf(tableOf(textOfTable(part), table.type)))).toEqual(parts.map(fileOf));
}

/** What makes a file of rows. */
function fileOf(table: ImportTable): unknown {
  return { header: table.type === 'csv' ? table.header : null, contents: contents(table) };
}

describe('the rows that failed', () => {
  // oxlint-disable-next-line vitest/expect-expect -- it stands in expectParts
  it('of a table and the good ones are all rows, and each part is a file of exactly its rows', () => {
    fc.assert(
      fc.property(csvTable, fc.array(outcome, { minLength: 1, maxLength: 12 }), (rows, outcomes) => {
        fc.pre(rows.some((cells) => cells.some((text) => text.trim() !== '')));
        const [header = [], ...records] = rows;
        expectParts({ type: 'csv', header, rows: records.map((cells, i) => ({ line: i + 2, cells })) }, outcomes);
      }),
      { numRuns: 500 },
    );
  });

  // oxlint-disable-next-line vitest/expect-expect -- it stands in expectParts
  it('of a list and the good ones are all items, and each part is a list of exactly its items', () => {
    fc.assert(
      fc.property(
        fc.array(jsonItem, { minLength: 1, maxLength: 12 }),
        fc.array(outcome, { minLength: 1, maxLength: 12 }),
        (items, outcomes) => expectParts(tableOf(JSON.stringify(items), 'json'), outcomes),
      ),
      { numRuns: 500 },
    );
  });
});

it('a part of a file keeps the lines of the file in what is reported on it', () => {
  const table = tableOf('a\n1\n\n2\n3\n', 'csv');
  const { failed } = partedBy(reportOn(table, ['ok', 'error', 'error']), table);
  const part = failed ?? table;
  const sent = tableOf(textOfTable(part), 'csv');
  expect(sent.rows.map(({ line }) => line)).toEqual([2, 3]);
  expect(placedIn(part, reportOn(sent, ['ok'])).results.map(({ line }) => line)).toEqual([4, 5]);
});

describe('a text', () => {
  it.each([
    ['a.csv', '[1]', 'csv'],
    ['A.JSON', 'a,b', 'json'],
    ['notes.txt', ' \n[{}]', 'json'],
    [null, '\uFEFF[', 'json'],
    [null, 'member,level', 'csv'],
  ] as const)('named %s that begins with %j is %s', (name, text, type) => expect(typeOf(name, text)).toBe(type));

  it.each([
    ['', 'csv', { is: 'empty' }],
    ['\uFEFF \n', 'json', { is: 'empty' }],
    ['member,level\r\n', 'csv', { is: 'no-rows' }],
    ['a,b\r\nc,"d', 'csv', { is: 'csv', line: 2, fault: 'unclosed-quote' }],
    ['{"items":[]}', 'json', { is: 'no-list' }],
    ['[]', 'json', { is: 'no-rows' }],
    ['[\n{"a" 1}]', 'json', { is: 'json', place: 'line 2, column 6' }],
  ] as const)('%j as %s has no rows, and why', (text, type, fault) => {
    expect(readTable(text, type)).toEqual({ ok: false, fault });
  });

  it('keeps the physical line of each row, over blank lines and line breaks in cells', () => {
    const table = tableOf('\uFEFFa,b\r\n\r\n"1\n2",3\r\n4,5\r\n', 'csv');
    expect(table.rows.map(({ line }) => line)).toEqual([3, 5]);
  });
});
