import { type Kysely, sql, type Transaction } from 'kysely';
import { type PositionState, stateFrom } from '../domain/review.ts';
import { headRow, revisionFrom, type StoreTables } from './postgres-tables.ts';

/**
 * The database itself keeps the laws of the store: a revision follows its position's revision before, and none is changed or
 * removed, whoever asks. `states` holds heads derived from the revisions and could be made again from them.
 * Text is compared by its bytes, so that no database sorts ids in an order of its own. JSON is kept as it was written.
 */
const FIRST_SCHEMA = `
create table datasets (
  dataset text collate "C" primary key,
  version integer not null
);

create table revisions (
  dataset text collate "C" not null references datasets,
  id text collate "C" not null,
  revision integer not null check (revision >= 1),
  operation text not null,
  actor text not null,
  recorded_at text not null,
  change_note text,
  reason text,
  confirmed_on text,
  coding text not null,
  batch text,
  body json not null,
  previous integer generated always as (nullif(revision - 1, 0)) stored,
  primary key (dataset, id, revision),
  constraint revisions_have_no_gap foreign key (dataset, id, previous) references revisions (dataset, id, revision)
);

create table states (
  dataset text collate "C" not null,
  id text collate "C" not null,
  revision integer not null,
  state json not null,
  primary key (dataset, id),
  foreign key (dataset, id, revision) references revisions (dataset, id, revision)
);

create table kept (
  actor text not null,
  key text not null,
  digest text not null,
  status integer not null,
  headers json not null,
  body text not null,
  primary key (actor, key)
);

create function refuse_change() returns trigger language plpgsql as $$
begin raise exception 'revisions are append-only'; end
$$;

create trigger revisions_are_never_changed before update or delete on revisions
for each row execute function refuse_change();

create trigger revisions_are_never_emptied before truncate on revisions
for each statement execute function refuse_change();
`;

/** Several copies of the service have several clocks: the database refuses a time that does not go on. */
const TIMES = `
create function refuse_earlier() returns trigger language plpgsql as $$
begin
  if exists (
    select from revisions where dataset = new.dataset and id = new.id and revision = new.revision - 1
      and recorded_at::timestamptz >= new.recorded_at::timestamptz
  ) then raise exception 'not later than the revision before'; end if;
  return new;
end
$$;

create trigger revisions_go_on_in_time before insert on revisions
for each row execute function refuse_earlier();
`;

/** Each step leads from one version of the tables to the next, and none is ever changed once it has been released. */
export const POSTGRES_STEPS: readonly string[] = [FIRST_SCHEMA, TIMES];

/** Any number; it tells this lock from other programs' in the same database. */
const LOCK = 7_283_651;

/**
 * Leads the tables to the newest version, in one transaction and under a lock, so that of copies which start at once one does
 * it and the others find it done. Throws where a newer version of the service wrote them.
 */
export async function migrate(db: Kysely<StoreTables>, steps = POSTGRES_STEPS): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    await sql`create table if not exists schema_version (version integer not null)`.execute(tx);
    const version = (await tx.selectFrom('schema_version').select('version').executeTakeFirst())?.version ?? 0;
    if (version > steps.length) throw new Error(`The store has version ${version}; ${steps.length} is known here`);
    if (version === steps.length) return;
    for (const step of steps.slice(version)) await sql.raw(step).execute(tx);
    await tx.deleteFrom('schema_version').execute();
    await tx.insertInto('schema_version').values({ version: steps.length }).execute();
    await makeHeadsAgain(tx);
  });
}

/** A step may have dropped the heads, where what they hold has changed. */
async function makeHeadsAgain(tx: Transaction<StoreTables>): Promise<void> {
  const withHeads = tx.selectFrom('states').select(['dataset', 'id']);
  const headless = tx
    .selectFrom('revisions')
    .selectAll()
    .where((eb) => eb.not(eb(eb.refTuple('dataset', 'id'), 'in', withHeads.$asTuple('dataset', 'id'))));
  const rows = await headless.orderBy('dataset').orderBy('id').orderBy('revision').execute();
  const histories = Map.groupBy(rows.map(revisionFrom), ({ dataset, id }) => `${dataset}/${id}`);
  const heads = [...histories.values()].map(stateFrom).filter((state): state is PositionState => state !== null);
  for (const head of heads) await tx.insertInto('states').values(headRow(head)).execute();
}
