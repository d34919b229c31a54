import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyLife, revisionAfter } from '../../tests/vectors/arbitrary-revisions.ts';
import { afterRevision, codingWith, isAllowed, type Operation, type PositionState, stateFrom } from './review.ts';

/** The state after some operations, each of which must be allowed. */
function after(...operations: Operation[]): PositionState {
  let state = afterRevision(null, revisionAfter(null, 'create'));
  for (const operation of operations) state = afterRevision(state, revisionAfter(state, operation));
  return state;
}

describe('the review of a position', () => {
  test('numbers its revisions without gap, and the state has the newest', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        expect(life.map(({ revision }) => revision)).toEqual(life.map((_, index) => index + 1));
        expect(stateFrom(life)?.revision).toBe(life.length);
        expect(stateFrom(life)?.working.revision).toBe(life.length);
      }),
    );
  });

  test('shows readers another body only through a publication', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        for (let count = 1; count < life.length; count += 1) {
          const [before, state] = [stateFrom(life.slice(0, count)), stateFrom(life.slice(0, count + 1))];
          const source = life[count]?.operation === 'publish' ? state?.working : before?.published;
          expect(state?.published?.body).toEqual(source?.body);
        }
      }),
    );
  });

  test('keeps the instant of the first publication for ever', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const first = life.find(({ operation }) => operation === 'publish');
        expect(stateFrom(life)?.publishedAt).toBe(first?.recordedAt ?? null);
      }),
    );
  });

  test('leaves the published head as it is when the position is edited, submitted, returned or restored', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom('edit', 'submit', 'return', 'restore'), (life, operation) => {
        const before = stateFrom(life);
        fc.pre(before !== null && isAllowed(operation, before));
        if (before === null) return;
        expect(afterRevision(before, revisionAfter(before, operation, 5)).published).toEqual(before.published);
      }),
    );
  });

  test('writes a confirmation into both heads', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const before = stateFrom(life);
        fc.pre(before !== null && isAllowed('confirm', before));
        if (before === null) return;
        const revision = revisionAfter(before, 'confirm');
        const state = afterRevision(before, revision);
        expect(state.working.confirmedOn).toContain(revision.confirmedOn);
        expect(state.published?.confirmedOn).toContain(revision.confirmedOn);
        expect(state.working.status).toBe(before.working.status);
      }),
    );
  });

  test('retracts both heads, with who, when and why', () => {
    const state = after('submit', 'publish', 'retract');
    expect([state.working.status, state.published?.status]).toEqual(['retracted', 'retracted']);
    expect(state.published?.retraction).toMatchObject({ reason: 'because', by: 'ed' });
  });

  test('a restored position is a draft again, and readers still see the retraction', () => {
    const state = after('submit', 'publish', 'retract', 'restore');
    expect([state.working.status, state.published?.status]).toEqual(['draft', 'retracted']);
  });

  test('only who edited since the last publication is its author', () => {
    expect(after('edit', 'submit').authors).toEqual(['ed']);
    expect(after('submit', 'publish').authors).toEqual([]);
    expect(after('submit', 'publish', 'edit').authors).toEqual(['ed']);
  });

  test('who changed the body coded it, until a second coder confirms; a changed body is coded anew', () => {
    const published = after('submit', 'publish');
    expect(published.coders).toEqual(['ed']);
    const confirmed = afterRevision(published, { ...revisionAfter(published, 'confirm'), coding: 'confirmed' });
    expect([confirmed.coders, confirmed.working.coding, confirmed.published?.coding]).toEqual([
      [],
      'confirmed',
      'confirmed',
    ]);
    const { body } = confirmed.working;
    expect(codingWith({ ...body, sources: [...body.sources] }, confirmed)).toBe('confirmed');
    expect(codingWith({ ...body, note: 'Read again.' }, confirmed)).toBe('provisional');
  });

  test('a draft that waits takes the confirmed coding from nobody who reads', () => {
    let state = after('submit', 'publish');
    for (const [operation, coding] of [
      ['confirm', 'confirmed'],
      ['edit', 'provisional'],
      ['confirm', 'provisional'],
      ['retract', 'provisional'],
    ] as const) {
      state = afterRevision(state, { ...revisionAfter(state, operation, 5), coding });
      expect(state.published?.coding).toBe('confirmed');
    }
    expect(state.coders).toEqual(['ed']);
  });

  test('of no revisions there is no state', () => {
    expect(stateFrom([])).toBeNull();
  });
});

describe('what may follow', () => {
  test.each([
    [[], ['edit', 'submit', 'retract', 'restore']],
    [['submit'], ['edit', 'publish', 'return', 'retract', 'restore']],
    [
      ['submit', 'publish'],
      ['edit', 'retract', 'restore', 'confirm', 'confirmCoding'],
    ],
    [
      ['submit', 'publish', 'edit'],
      ['edit', 'submit', 'retract', 'restore', 'confirm'],
    ],
    [['submit', 'publish', 'retract'], ['restore']],
  ] as const)('after %j: %j', (operations, allowed) => {
    const all = ['edit', 'submit', 'publish', 'return', 'retract', 'restore', 'confirm', 'confirmCoding'] as const;
    const state = after(...operations);
    expect(all.filter((operation) => isAllowed(operation, state))).toEqual(allowed);
  });
});
