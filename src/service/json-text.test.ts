import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonShape } from './json-text.ts';

test.for([
  ['{"a":1,"a":2}', true],
  ['{"a":1,"\\u0061":2}', true],
  ['{"a":{"a":1},"b":["a","a"]}', false],
  ['[{"a":1},{"a":1}]', false],
  ['{"a":"{\\"a\\":1,\\"a\\":2}"}', false],
  ['{"a" :1, "b": {"c":1,\n"c" :2}}', true],
] as const)('%s names a key twice: %s', ([text, hasDuplicateKey]) => {
  expect(jsonShape(text).hasDuplicateKey).toBe(hasDuplicateKey);
});

test('a list in an object in a list is three deep; brackets in text do not count', () => {
  expect(jsonShape('[{"a":["[[[["]}]').depth).toBe(3);
  expect(jsonShape('"[["').depth).toBe(0);
});

test('what JSON.stringify wrote never names a key twice', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonShape(JSON.stringify(value)).hasDuplicateKey).toBe(false);
    }),
  );
});
