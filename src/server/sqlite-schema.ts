import type { DatabaseSync } from 'node:sqlite';

/**
 * The database itself keeps the laws of the store: a revision is its position's next one, and none is changed or removed,
 * whoever asks. `states` holds heads derived from the revisions and could be made again from them.
 */
const FIRST_SCHEMA = `
create table datasets (
  dataset text primary key,
  version integer not null
) strict;

create table revisions (
  dataset text not null references datasets,
  id text not null,
  revision integer not null check (revision >= 1),
  operation text not null,
  actor text not null,
  recorded_at text not null,
  change_note text,
  reason text,
  confirmed_on text,
  coding text not null,
  body text not null check (json_valid(body)),
  primary key (dataset, id, revision)
) strict, without rowid;

create table states (
  dataset text not null,
  id text not null,
  revision integer not null,
  state text not null check (json_valid(state)),
  primary key (dataset, id),
  foreign key (dataset, id, revision) references revisions (dataset, id, revision)
) strict, without rowid;

create table kept (
  actor text not null,
  key text not null,
  digest text not null,
  status integer not null,
  headers text not null check (json_valid(headers)),
  body text not null,
  primary key (actor, key)
) strict, without rowid;

create trigger revisions_are_never_changed before update on revisions
begin select raise(abort, 'revisions are append-only'); end;

create trigger revisions_are_never_removed before delete on revisions
begin select raise(abort, 'revisions are append-only'); end;

create trigger revisions_have_no_gap before insert on revisions
when new.revision <> 1 + coalesce((
  select max(revision) from revisions where dataset = new.dataset and id = new.id
), 0)
begin select raise(abort, 'not the next revision'); end;
`;

/** Imports came later: the batch of a revision, null for every other. */
const BATCHES = 'alter table revisions add column batch text;';

/** The second coder came later: heads that do not know who coded are made again by whoever opens the file. */
const CODERS = 'delete from states;';

/** Several processes may have several clocks: the file refuses a time that does not go on. To the millisecond, as they count. */
const TIMES = `
create trigger revisions_go_on_in_time before insert on revisions
when exists (
  select 1 from revisions where dataset = new.dataset and id = new.id
  group by id having max(revision) = new.revision - 1
) and (
  select unixepoch(recorded_at, 'subsec') from revisions
  where dataset = new.dataset and id = new.id and revision = new.revision - 1
) >= unixepoch(new.recorded_at, 'subsec')
begin select raise(abort, 'not later than the revision before'); end;
`;

/** Each step leads from one version of the tables to the next; `user_version` counts the steps taken. A newer file is refused. */
const STEPS = [FIRST_SCHEMA, BATCHES, CODERS, TIMES];
const SCHEMA_VERSION = STEPS.length;

/**
 * Settings of one connection: a commit is on disk before it is answered, and another process is waited for 5 seconds.
 * `recursive_triggers` lets no `insert or replace` slip past the triggers on removal.
 */
const SETTINGS = `
pragma journal_mode = wal;
pragma synchronous = full;
pragma foreign_keys = on;
pragma recursive_triggers = on;
pragma busy_timeout = 5000;
`;

/** Makes a connection safe and its tables present. Throws where the file was written by a newer version. */
export function prepareSchema(db: DatabaseSync): void {
  db.exec(SETTINGS);
  inTransaction(db, () => {
    const version = versionOf(db);
    if (version > SCHEMA_VERSION) throw newerThan(version);
    if (version < SCHEMA_VERSION)
      db.exec(`${STEPS.slice(version).join('\n')} pragma user_version = ${SCHEMA_VERSION};`);
  });
}

/** Throws where the tables of an open file are not those of this program: only a program that writes may step them on. */
export function refuseOtherSchema(db: DatabaseSync): void {
  const version = versionOf(db);
  if (version > SCHEMA_VERSION) throw newerThan(version);
  if (version < SCHEMA_VERSION)
    throw new Error(`The store has version ${version}, and ${SCHEMA_VERSION} is in force: start the service once`);
}

/** 0 where the file holds no store. */
function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('pragma user_version').get()?.['user_version'] ?? 0);
}

function newerThan(version: number): Error {
  return new Error(`The store has version ${version}; ${SCHEMA_VERSION} is known here`);
}

/** Runs a piece of work in one immediate transaction: all of it or, where it throws, nothing. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('begin immediate');
  try {
    const result = work();
    db.exec('commit');
    return result;
  } catch (error) {
    db.exec('rollback');
    throw error;
  }
}
