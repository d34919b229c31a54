import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { revisionSchema } from '../contract/revisions.ts';
import type { PositionState, Revision } from '../domain/review.ts';
import type { KeptAnswer } from '../service/ports.ts';
import { storedState } from './stored-state.ts';

/** One row as the driver gives it: column names to values. */
export type Row = Record<string, SQLOutputValue>;

/** Every question that the repository asks of the database, prepared once. */
export function statements(db: DatabaseSync) {
  return {
    datasets: db.prepare('select dataset from datasets order by dataset'),
    addDataset: db.prepare('insert into datasets (dataset, version) values (?, 0)'),
    version: db.prepare('select version from datasets where dataset = ?'),
    grow: db.prepare('update datasets set version = version + 1 where dataset = ?'),
    states: db.prepare('select state from states where dataset = ? order by id'),
    state: db.prepare('select state from states where dataset = ? and id = ?'),
    headless: db.prepare('select dataset from datasets where dataset not in (select dataset from states)'),
    setState: db.prepare(
      `insert into states (dataset, id, revision, state) values (?, ?, ?, ?)
       on conflict (dataset, id) do update set revision = excluded.revision, state = excluded.state`,
    ),
    revisions: db.prepare('select * from revisions where dataset = ? and id = ? order by revision'),
    allRevisions: db.prepare('select * from revisions where dataset = ? order by id, revision'),
    addRevision: db.prepare('insert into revisions values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    kept: db.prepare('select * from kept where actor = ? and key = ?'),
    addKept: db.prepare('insert into kept values (?, ?, ?, ?, ?, ?) on conflict do nothing'),
  };
}

/** A row of `revisions`. Throws where it cannot be read. */
export function revisionFrom(row: Row): Revision {
  return revisionSchema.parse({
    dataset: row['dataset'],
    id: row['id'],
    revision: row['revision'],
    operation: row['operation'],
    actor: row['actor'],
    recordedAt: row['recorded_at'],
    changeNote: row['change_note'],
    reason: row['reason'],
    confirmedOn: row['confirmed_on'],
    coding: row['coding'],
    batch: row['batch'],
    body: json(row['body']),
  });
}

/** A row of `states`. Throws a TypeError where it cannot be read. */
export function stateFrom(row: Row): PositionState {
  return storedState(json(row['state']));
}

/** A row of `kept`. */
export function keptFrom(row: Row): KeptAnswer {
  return {
    actor: text(row['actor']),
    key: text(row['key']),
    digest: text(row['digest']),
    status: Number(row['status']),
    headers: Object.fromEntries(
      Object.entries(Object(json(row['headers']))).map(([name, value]) => [name, text(value)]),
    ),
    body: text(row['body']),
  };
}

function json(column: SQLOutputValue | undefined): unknown {
  return JSON.parse(text(column));
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('The store holds a value that is no text');
  return value;
}
