import { expect, test } from 'vitest';
import { madeBody, madeRevision } from '../../tests/contract/made-revisions.ts';
import { faultsOfRecord } from './record-audit.ts';
import { afterRevision, type PositionState, type Revision, stateFrom } from './review.ts';

/** A position that was made, edited, submitted, published, confirmed and taken back. */
const sound: readonly Revision[] = [
  madeRevision('a', 1),
  madeRevision('a', 2, { body: { ...madeBody, note: 'more' } }),
  ...(['submit', 'publish', 'confirm', 'retract'] as const).map((operation, place) =>
    madeRevision('a', place + 3, { operation, actor: 'reviewer-r', body: { ...madeBody, note: 'more' } }),
  ),
];
const other = madeRevision('b', 1);

function headsOf(...histories: readonly (readonly Revision[])[]): PositionState[] {
  return histories.flatMap((history) => stateFrom(history) ?? []);
}

/** What is found in the sound position with other revisions, and its heads made to follow from them. */
function faultsIn(revisions: readonly Revision[]): unknown[] {
  const faults = faultsOfRecord([...revisions, other], headsOf(revisions, [other]));
  return faults.map(({ id, revision, fault }) => [id, revision, fault]);
}

test('a record that came about by the rules has no fault, in any order of positions', () => {
  expect(faultsOfRecord([...sound, other], headsOf([other], sound))).toEqual([]);
  expect(faultsOfRecord([], [])).toEqual([]);
});

test.each(sound.map(({ revision }) => revision).filter((revision) => revision < sound.length))(
  'without its revision %i the next one is named as following a gap',
  (missing) => {
    const without = sound.filter(({ revision }) => revision !== missing);
    expect(faultsIn(without)).toContainEqual(['a', missing + 1, 'gap']);
  },
);

test('a revision that is there twice is named', () => {
  expect(faultsIn([...sound.slice(0, 2), ...sound.slice(1)])).toContainEqual(['a', 2, 'gap']);
});

test.each([
  ['the same instant', '2026-11-22T10:00:02.000Z'],
  ['an earlier one', '2026-11-22T09:59:00.000Z'],
  ['no instant', 'yesterday'],
])('a revision that was recorded at %s as the one before is named', (_what, recordedAt) => {
  const planted = sound.map((revision) => (revision.revision === 3 ? { ...revision, recordedAt } : revision));
  expect(faultsIn(planted)).toContainEqual(['a', 3, 'order of time']);
});

test.each([
  ['published before it was submitted', 3, 'publish'],
  ['submitted twice', 4, 'submit'],
  ['made a second time', 2, 'create'],
  ['begun by an edit', 1, 'edit'],
  ['submitted after it was taken back', 6, 'submit'],
] as const)('a position that was %s is named', (_what, at, operation) => {
  const retracted = { ...madeRevision('a', 5, { operation: 'retract' }), body: { ...madeBody, note: 'more' } };
  const start = at === 6 ? [...sound.slice(0, 4), retracted, ...sound.slice(5)] : sound;
  const planted = start.map((revision) => (revision.revision === at ? { ...revision, operation } : revision));
  expect(faultsIn(planted)).toContainEqual(['a', at, 'act']);
});

test('words that changed without an edit are named', () => {
  const planted = sound.map((revision) => (revision.revision === 4 ? { ...revision, body: madeBody } : revision));
  expect(faultsIn(planted)).toContainEqual(['a', 4, 'words']);
});

const headless = { dataset: 'illustrative', id: 'a', revision: null };

test('heads that are missing, left over, behind, or of other words are named', () => {
  expect(faultsOfRecord(sound, [])).toEqual([{ ...headless, fault: 'no heads' }]);
  expect(faultsOfRecord([], headsOf(sound))).toEqual([{ ...headless, fault: 'heads without revisions' }]);
  const differ = [{ ...headless, fault: 'heads that do not follow from the revisions' }];
  expect(faultsOfRecord(sound, headsOf(sound.slice(0, -1)))).toEqual(differ);
  const [head] = headsOf(sound);
  if (head === undefined) throw new Error('the history has heads');
  const planted = [
    { ...head, published: null },
    { ...head, authors: ['editor-b'] },
    { ...head, working: { ...head.working, body: { ...madeBody, level: 'permits' as const } } },
  ];
  for (const kept of planted) expect(faultsOfRecord(sound, [kept])).toEqual(differ);
});

test('every act that the rules forbid after a state is found, and none that they allow', () => {
  const published = sound.slice(0, 4);
  const state = stateFrom(published);
  const at = { actor: 'reviewer-r', body: { ...madeBody, note: 'more' } };
  const allowed = (['edit', 'confirm', 'retract', 'restore', 'revert'] as const).map((operation) =>
    madeRevision('a', 5, { ...at, operation }),
  );
  for (const next of allowed) {
    expect([next.operation, faultsOfRecord([...published, next], [afterRevision(state, next)])]).toEqual([
      next.operation,
      [],
    ]);
  }
  for (const operation of ['create', 'import', 'submit', 'publish', 'return'] as const) {
    expect(faultsIn([...published, madeRevision('a', 5, { ...at, operation })])).toContainEqual(['a', 5, 'act']);
  }
});
