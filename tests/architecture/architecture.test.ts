import { expect, test } from 'vitest';
import { checkTree } from './check-tree.ts';
import { layers } from './layers.ts';
import { placeOf } from './place.ts';
import { isInCheckout, readSourceTree } from './source-tree.ts';

const files = readSourceTree();
const findings = checkTree(files);

test('the checker sees the tree', () => {
  expect(files.filter(({ text }) => text.length > 0).length).toBeGreaterThan(5);
});

test('each import is one that the table allows', () => {
  expect(findings.imports).toEqual([]);
});

test('no layer names a global that its platform does not grant', () => {
  expect(findings.platform).toEqual([]);
});

test('there is no import cycle', () => {
  expect(findings.cycles).toEqual([]);
});

test('files are short, named in kebab-case after what they hold, and not nested deeply', () => {
  expect(findings.files).toEqual([]);
});

test('modules have named exports and no barrels', () => {
  expect(findings.exports).toEqual([]);
});

test('each folder of src is a layer of the table', () => {
  const there = new Set(files.flatMap(({ path }) => placeOf(path)?.layer ?? `outside: ${path}`));
  expect([...there].filter((layer) => !(layer in layers))).toEqual([]);
});

const layersThere = new Set(files.flatMap(({ path }) => placeOf(path)?.layer ?? []));

test.each([...layersThere])('%s is type-checked under its own tsconfig', (layer) => {
  expect(isInCheckout(layer === 'mocks' ? 'mocks/tsconfig.json' : `src/${layer}/tsconfig.json`)).toBe(true);
});
