import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLife, instantOf } from '../../tests/vectors/arbitrary-revisions.ts';
import { codedFrom, presented, stateKnownAt } from './known-at.ts';
import { stateFrom } from './review.ts';

test('what was known at an instant is what the revisions recorded by then gave', () => {
  fc.assert(
    fc.property(anyLife, fc.nat(26), (life, count) => {
      const then = stateFrom(life.slice(0, count));
      expect(stateKnownAt(life, instantOf(count))).toEqual(then?.published ? then : null);
    }),
  );
});

test('a past answer never changes when revisions are added', () => {
  fc.assert(
    fc.property(anyLife, fc.nat(25), (life, count) => {
      const past = life.slice(0, count);
      expect(stateKnownAt(life, instantOf(count))).toEqual(stateKnownAt(past, instantOf(count)));
    }),
  );
});

test('before its first publication a position was not known', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const first = life.find(({ operation }) => operation === 'publish');
      const before = instantOf((first?.revision ?? life.length + 1) - 1);
      expect(stateKnownAt(life, before)).toBeNull();
    }),
  );
});

test('the coding fields are those of the published head, with when it was published and retracted', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const state = stateKnownAt(life, null);
      const head = state?.published;
      fc.pre(head !== null && head !== undefined);
      if (state === null || head === null || head === undefined) return;
      const coded = codedFrom(state, head);
      expect(coded.level).toBe(head.body.level);
      expect(coded.publishedAt).toBe(state.publishedAt);
      expect(coded.retractedAt === null).toBe(head.status === 'published');
      expect(presented(state, head)).toMatchObject({ id: state.id, status: head.status, level: head.body.level });
    }),
  );
});
