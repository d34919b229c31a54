import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportTable, guarded, unguarded } from './export-table.ts';

test.for([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\ttab', "'\ttab"],
  ["'=1", "''=1"],
  ['a = b', 'a = b'],
  ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ['', ''],
])('%j leaves as %j', ([text, cell]) => {
  expect(guarded(text ?? '')).toBe(cell);
});

test('every text comes back as it was, and none that leaves starts a formula', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a') }));
  fc.assert(
    fc.property(text, (any) => {
      expect(unguarded(guarded(any))).toBe(any);
      expect(guarded(any)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('numbers and truth values are written as they are, headers are guarded as well', () => {
  expect(exportTable(['=a', 'b', 'c', 'd'], [[-1, true, null, '-1']])).toBe("'=a,b,c,d\r\n-1,true,,'-1\r\n");
});
