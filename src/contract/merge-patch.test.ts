import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergePatch, patchBetween } from './merge-patch.ts';

const value = fc.oneof(fc.string(), fc.array(fc.record({ id: fc.string() }), { maxLength: 3 }));
const body = fc.record({ summary: fc.string(), endsOn: fc.option(fc.string()), sources: value });

it('makes the one of the other, null being the same as not there', () => {
  const law = fc.property(body, body, (before, after) => {
    const made = mergePatch({ ...before }, patchBetween(before, after));
    expect({ ...before, endsOn: null, ...made }).toEqual(after);
  });
  fc.assert(law, { numRuns: 400 });
});

it('names nothing that stays as it is', () => {
  expect(patchBetween({ a: 1, b: [{ c: 2 }], d: null }, { a: 1, b: [{ c: 2 }], d: 3 })).toEqual({ d: 3 });
});
