import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ';', "'", '=', ' ', 'a', 'é') }),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });

function recordsOf(text: string) {
  const read = readCsv(text);
  return read.ok ? read.records.map(({ line, cells }) => [line, ...cells]) : read;
}

describe('a table written as CSV', () => {
  test('reads back the same, whatever its texts', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(writeCsv(rows));
        expect(read.ok && read.records.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  test('has as many lines as its reader counts', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = writeCsv([...rows, ['last']]);
        const read = readCsv(text);
        const before = text.slice(0, -'last\r\n'.length);
        expect(read.ok && read.records.at(-1)?.line).toBe(1 + (before.match(/\r\n|\r|\n/g)?.length ?? 0));
      }),
    );
  });

  test('quotes only what has to be quoted, and ends every line with CRLF', () => {
    expect(writeCsv([['a b', 'c,d', 'e"f', 'g\nh', '']])).toBe('a b,"c,d","e""f","g\nh",\r\n');
  });
});

describe('reading a table', () => {
  test.for([
    ['lines that end in CRLF', 'a,b\r\nc,d\r\n'],
    ['lines that end in LF', 'a,b\nc,d\n'],
    ['lines that end in CR', 'a,b\rc,d\r'],
    ['no end of the last line', 'a,b\r\nc,d'],
  ])('takes %s', ([, text]) => {
    expect(recordsOf(text ?? '')).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ]);
  });

  test('names the physical line on which a record begins, over quoted line breaks and blank lines', () => {
    expect(recordsOf('a\n"b\r\nc"\n\n\nd')).toEqual([
      [1, 'a'],
      [2, 'b\r\nc'],
      [6, 'd'],
    ]);
  });

  test('keeps empty cells, also the last', () => {
    expect(recordsOf(',\na,,"",')).toEqual([
      [1, '', ''],
      [2, 'a', '', '', ''],
    ]);
  });

  test.for([
    ['text after a closing quote', 'a\nb,"c"d', { ok: false, line: 2, fault: 'text-after-quote' }],
    ['a quote in a cell that is not quoted', 'a\nb,c"d"', { ok: false, line: 2, fault: 'stray-quote' }],
    ['a quote that is never closed', 'a\nb\n"c\nd\n', { ok: false, line: 3, fault: 'unclosed-quote' }],
  ] as const)('refuses %s and names its line', ([, text, refused]) => {
    expect(recordsOf(text)).toEqual(refused);
  });

  test('reads a cell of a million quotes', () => {
    const read = readCsv(`"${'""'.repeat(500_000)}"`);
    expect(read.ok && read.records[0]?.cells[0]?.length).toBe(500_000);
  });
});
