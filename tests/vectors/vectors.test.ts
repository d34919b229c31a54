import { expect, test } from 'vitest';
import { mismatchesOf, type StanceVector } from './check-vector.ts';
import file from './stance-vectors.json' with { type: 'json' };

// A JSON module has wide types (`string` for a code); the rules below are what checks them.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const vectors = file.vectors as readonly StanceVector[];

test('each vector asks about a day', () => {
  expect(vectors.filter((vector) => vector.expect.length === 0)).toEqual([]);
  expect(vectors.length).toBeGreaterThan(50);
});

test.each(vectors)('the codebook’s rules hold: $name', (vector) => {
  expect(mismatchesOf(vector)).toEqual([]);
});
