import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLife, revisionAfter } from '../../tests/vectors/arbitrary-revisions.ts';
import { type Operation, type Revision, stateFrom } from './review.ts';
import { undoFor } from './undo.ts';

/** A record by `ed`, then what others do to it: who, what, and the level that comes of it by its rank. */
function life(...steps: readonly (readonly [string, Operation, number?])[]): Revision[] {
  return steps.reduce<Revision[]>(
    (before, [actor, operation, rank]) => [...before, { ...revisionAfter(stateFrom(before), operation, rank), actor }],
    [revisionAfter(null, 'create')],
  );
}

/** `2 to 1`: what is undone, and what comes back. */
function undone(actor: string, revisions: readonly Revision[]): string | null {
  const undo = undoFor(revisions, actor);
  return undo && `${undo.undone.revision} to ${undo.to.revision}`;
}

test('an edit goes back to what was before it, for the one who made it and nobody else', () => {
  const revisions = life(['ed', 'edit', 1]);
  expect(undone('ed', revisions)).toBe('2 to 1');
  expect(undone('eve', revisions)).toBeNull();
});

test('it still does after a review, and no more once somebody else has changed the record', () => {
  const reviewed = life(['ed', 'edit', 1], ['ed', 'submit'], ['rita', 'publish']);
  expect(undone('ed', reviewed)).toBe('2 to 1');
  expect(undone('ed', [...reviewed, { ...revisionAfter(stateFrom(reviewed), 'edit', 5), actor: 'eve' }])).toBeNull();
});

test('a publication goes back to what readers saw before it; a first one has nothing before it', () => {
  expect(undone('rita', life(['ed', 'submit'], ['rita', 'publish']))).toBeNull();
  const again = life(['ed', 'submit'], ['rita', 'publish'], ['ed', 'edit', 1], ['ed', 'submit'], ['rita', 'publish']);
  expect(undone('rita', again)).toBe('6 to 3');
});

test('an undo is undone', () => {
  const revisions = life(['ed', 'edit', 1], ['ed', 'restore', 3]);
  expect(revisions[2]?.body).toEqual(revisions[0]?.body);
  expect(undone('ed', revisions)).toBe('3 to 2');
});

test('what came out as it was is no change, and a creation has nothing before it', () => {
  expect(undone('ed', life(['ed', 'edit', 3]))).toBeNull();
  expect(undone('ed', life())).toBeNull();
});

test('whatever happened, an undo brings a body that is not the newest one', () => {
  fc.assert(
    fc.property(anyLife, fc.constantFrom('ed', 'rita'), (revisions, actor) => {
      const undo = undoFor(revisions, actor);
      if (undo === null) return;
      expect(undo.undone.actor).toBe(actor);
      expect(undo.to.revision).toBeLessThan(undo.undone.revision);
      expect(undo.to.body).not.toEqual(revisions.at(-1)?.body);
    }),
    { numRuns: 2000 },
  );
});
