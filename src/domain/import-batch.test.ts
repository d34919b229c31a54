import { expect, test } from 'vitest';
import { recordsOfBatch } from './import-batch.ts';
import type { Actor } from './permissions.ts';
import type { Operation, Revision } from './review.ts';

const editor: Actor = { identity: 'ed', role: 'editor' };
const reviewer: Actor = { identity: 'rita', role: 'reviewer' };
const body: Revision['body'] = {
  member: 'FRA',
  statedOn: '2026-10-01',
  effectiveOn: null,
  endsOn: null,
  institution: 'foreign_ministry',
  instrument: 'official_statement',
  level: 'cautions',
  reason: null,
  services: ['leo_broadband'],
  users: [],
  rationales: [],
  response: null,
  confidence: 'medium',
  summary: 'Made for a test.',
  note: '',
  sources: [],
};

/** One position's history: these operations in this order, the first in a batch. */
function history(...operations: readonly Operation[]): Revision[] {
  return operations.map((operation, place) => ({
    dataset: 'illustrative',
    id: operations.join(' '),
    revision: place + 1,
    operation,
    actor: operation === 'publish' ? 'rita' : 'ed',
    recordedAt: `2026-11-22T10:00:0${place}.000Z`,
    changeNote: null,
    reason: null,
    confirmedOn: null,
    coding: 'provisional',
    batch: operation === 'import' ? 'batch-1' : null,
    body,
  }));
}

function keptOf(actor: Actor, ...operations: readonly Operation[]) {
  return recordsOfBatch([history(...operations)], 'batch-1', actor).map(({ kept }) => kept);
}

test.for<[Operation[], string | null]>([
  [['import'], null],
  [['import', 'submit'], null],
  [['import', 'submit', 'return'], null],
  [['import', 'edit'], 'edited'],
  [['import', 'edit', 'submit', 'publish'], 'edited'],
  [['import', 'retract', 'restore'], 'edited'],
  [['import', 'submit', 'publish'], 'published'],
  [['import', 'revert'], 'retracted'],
  [['import', 'retract'], 'retracted'],
])('after %s, an editor who takes the import back finds it %s', ([operations, kept]) => {
  expect(keptOf(editor, ...operations)).toEqual([kept]);
});

test('who may retract may take back what was published and not edited', () => {
  expect(keptOf(reviewer, 'import', 'submit', 'publish')).toEqual([null]);
  expect(keptOf(reviewer, 'import', 'edit', 'submit', 'publish')).toEqual(['edited']);
});

test('records of other imports, and those that nobody imported, are not touched', () => {
  const others = [history('create', 'submit'), history('import')];
  expect(recordsOfBatch(others, 'batch-2', editor)).toEqual([]);
});
