// What one append writes, within one transaction.
import type { Transaction } from 'kysely';
import type { Dataset } from '../domain/position.ts';
import { afterRevision, type PositionState, type Revision } from '../domain/review.ts';
import type { KeptAnswer } from '../service/ports.ts';
import { headRow, keptRow, revisionRow, type StoreTables } from './postgres-tables.ts';
import { Stale } from './stale.ts';
import { storedState } from './stored-state.ts';

type Writing = Transaction<StoreTables>;

/** The protocol counts the values of one statement in 16 bits; a revision has twelve. */
const ROWS_AT_ONCE = 1000;

/** Writes revisions with their heads and the answer to keep. Throws Stale where one is not its position's next. */
export async function writeRevisions(tx: Writing, revisions: readonly Revision[], keep?: KeptAnswer): Promise<void> {
  // First of all the row that every append to the data set changes: others wait here, and not halfway.
  for (const dataset of datasetsOf(revisions)) await grow(tx, dataset);
  const heads = await headsAfter(tx, revisions);
  for (const rows of chunks(revisions.map(revisionRow))) await tx.insertInto('revisions').values(rows).execute();
  for (const rows of chunks(heads.map(headRow))) await putHeads(tx, rows);
  if (keep) await keepOnce(tx, keep);
}

async function grow(tx: Writing, dataset: Dataset): Promise<void> {
  const growing = tx.updateTable('datasets').where('dataset', '=', dataset);
  await growing.set(({ eb }) => ({ version: eb('version', '+', 1) })).execute();
}

/** The heads of all positions concerned, as they are after the revisions. */
async function headsAfter(tx: Writing, revisions: readonly Revision[]): Promise<readonly PositionState[]> {
  const heads = new Map<string, PositionState>();
  for (const dataset of datasetsOf(revisions)) {
    const ids = new Set(revisions.filter((each) => each.dataset === dataset).map(({ id }) => id));
    for (const some of chunks([...ids])) {
      const found = tx.selectFrom('states').select('state').where('dataset', '=', dataset).where('id', 'in', some);
      for (const { state } of await found.execute()) heads.set(placeOf(storedState(state)), storedState(state));
    }
  }
  for (const revision of revisions) {
    const before = heads.get(placeOf(revision)) ?? null;
    if (revision.revision !== (before?.revision ?? 0) + 1) throw new Stale();
    heads.set(placeOf(revision), afterRevision(before, revision));
  }
  return [...heads.values()];
}

async function putHeads(tx: Writing, rows: readonly ReturnType<typeof headRow>[]): Promise<void> {
  const adding = tx.insertInto('states').values(rows);
  await adding
    .onConflict((head) =>
      head
        .columns(['dataset', 'id'])
        .doUpdateSet((eb) => ({ revision: eb.ref('excluded.revision'), state: eb.ref('excluded.state') })),
    )
    .execute();
}

/** A key that another process has used meanwhile makes the whole append stale. */
async function keepOnce(tx: Writing, keep: KeptAnswer): Promise<void> {
  const adding = tx.insertInto('kept').values(keptRow(keep));
  const { numInsertedOrUpdatedRows } = await adding.onConflict((kept) => kept.doNothing()).executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) throw new Stale();
}

/** In one order, so that two appends to several data sets do not wait for each other. */
function datasetsOf(revisions: readonly Revision[]): readonly Dataset[] {
  return [...new Set(revisions.map(({ dataset }) => dataset))].toSorted();
}

function placeOf({ dataset, id }: { readonly dataset: Dataset; readonly id: string }): string {
  return `${dataset}/${id}`;
}

function chunks<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / ROWS_AT_ONCE);
  return Array.from({ length: count }, (_, n) => all.slice(n * ROWS_AT_ONCE, (n + 1) * ROWS_AT_ONCE));
}
