import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartFace } from '../../charts/frame/chart-tools.tsx';
import { readCsv } from '../../contract/csv.ts';
import { unguarded } from '../../contract/export-table.ts';
import { chartCsv, chartHtml, chartJson, chartTsv, type Context, footOfPicture } from './chart-table-files.ts';

const context: Context = {
  dataset: 'illustrative',
  question: 'Stated position on Chinese services: satellite communication; all 32 members',
  knownAt: '2026-11-22T21:15:05.500Z',
  address: 'https://tracker.example/?knownAt=2026-11-22T21:15:05.500Z',
};
const NOTICE = 'Illustrative data, not real positions';

function faceWith(columns: readonly string[], rows: readonly (readonly string[])[]): ChartFace {
  const words = { title: 'A chart', description: 'What it shows.', subtitle: 'The question', source: 'The source' };
  return { ...words, notice: NOTICE, table: { caption: 'A chart', columns, rows }, withPicture: async () => null };
}

/** Tables with everything that spreadsheets, CSV and formulas trip over. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('=1+1', "'=x", '-3', '+4', '@a', '\tb', '\r', 'a,b', 'say "so"', 'two\r\nlines', '', '007', '1e5'),
);
const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    columns: fc.array(cell, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
  }),
);

describe('the CSV of a chart', () => {
  test('comes back from the importer’s parser as it was, with the data set and the question in every row', () => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const read = readCsv(chartCsv(faceWith(columns, rows), context));
        if (!read.ok) throw new Error(read.fault);
        const cells = read.records.map((record) => record.cells.map(unguarded));
        const { dataset, question, knownAt } = context;
        expect(cells).toEqual([
          [...columns, 'dataset', 'notice', 'question', 'knownAt'],
          ...rows.map((row) => [...row, dataset, NOTICE, question, knownAt]),
        ]);
      }),
    );
  });

  test('lets no text look like a formula, and leaves numbers alone', () => {
    const csv = chartCsv(faceWith(['n'], [['=HYPERLINK("x")'], ['-3'], ['-3 or so']]), context);
    const lines = csv.split('\r\n').map((line) => line.replace(/,illustrative.*/, ''));
    expect(lines.slice(1, 4)).toEqual([`"'=HYPERLINK(""x"")"`, '-3', "'-3 or so"]);
  });
});

describe('the other forms of a chart’s table', () => {
  const face = faceWith(['Member', 'Level'], [['Norway <b>', 'Limits\tor\nso']]);

  test('JSON says what it is, and holds the same rows', () => {
    expect(JSON.parse(chartJson(face, context))).toMatchObject({
      notice: NOTICE,
      ...context,
      columns: ['Member', 'Level'],
      rows: face.table.rows,
    });
  });

  test('the clipboard gets one line for each row, and its words', () => {
    expect(chartTsv(face).split('\n')).toEqual([
      'Member\tLevel', 'Norway <b>\tLimits or so', '', NOTICE, 'The question', 'The source',
    ]); // prettier-ignore
  });

  test('the clipboard’s HTML is text, not markup', () => {
    expect(chartHtml(face)).toContain('<td>Norway &lt;b&gt;</td>');
    expect(chartHtml(face)).toContain(NOTICE);
  });

  test('a picture says its source and where it opens again', () => {
    expect(footOfPicture({ source: 'The source' }, context)).toEqual([
      'The source',
      `Opens again at ${context.address}`,
    ]);
  });
});
