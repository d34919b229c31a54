import { sql } from 'kysely';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stateFrom } from '../../src/domain/review.ts';
import { connectTo } from '../../src/server/postgres-connection.ts';
import { PostgresRepository } from '../../src/server/postgres-repository.ts';
import { migrate, POSTGRES_STEPS } from '../../src/server/postgres-schema.ts';
import { serializable } from '../../src/server/serializable.ts';
import { newDatabase } from '../postgres/new-database.ts';
import { keptAnswer, madeRevision } from './made-revisions.ts';

const seed = () => [madeRevision('a', 1), madeRevision('a', 2)];

describe('the PostgreSQL database itself', () => {
  let address: string;
  let db: Client;
  beforeEach(async () => {
    address = await newDatabase();
    await (await PostgresRepository.open(address, [['illustrative', seed]])).close();
    db = new Client(address);
    await db.connect();
  });
  afterEach(async () => db.end());

  test.each([
    ['an update', `update revisions set actor = 'x'`, /append-only/],
    ['a deletion', 'delete from revisions where revision = 2', /append-only/],
    ['an emptying', 'truncate revisions cascade', /append-only/],
    ['an emptying by way of the data sets', 'truncate datasets cascade', /append-only/],
    ['a gap', copyAs(4), /revisions_have_no_gap/],
    ['a replacement', copyAs(1), /duplicate key/],
    ['an earlier time', copyAs(3), /not later/],
  ])('refuses %s of revisions, whoever asks', async (_what, asked, message) => {
    await expect(db.query(asked)).rejects.toThrow(message);
    expect((await db.query('select count(*)::integer as n from revisions')).rows).toEqual([{ n: 2 }]);
  });

  test('commits to the disk on every connection of the service, although its user asks otherwise', async () => {
    const relaxed = address.replace('search_path', 'synchronous_commit%3Doff%20-c%20search_path');
    const bare = new Client(relaxed);
    await bare.connect();
    expect((await bare.query('show synchronous_commit')).rows).toEqual([{ synchronous_commit: 'off' }]);
    await bare.end();
    const pool = connectTo(relaxed);
    const answers = Array.from({ length: 10 }, async () =>
      pool.connection().execute(async (one) => {
        const { rows } = await sql`select pg_sleep(0.05), current_setting('synchronous_commit') as kept,
          pg_backend_pid() as pid`.execute(one);
        return rows[0];
      }),
    );
    const rows = await Promise.all(answers);
    expect(rows.map((row) => Object(row)['kept'])).toEqual(rows.map(() => 'on'));
    expect(new Set(rows.map((row) => Object(row)['pid'])).size).toBeGreaterThan(1);
    await pool.destroy();
  });

  test('is not opened by a program that is older than its tables', async () => {
    await db.query('update schema_version set version = 999');
    await expect(PostgresRepository.open(address, [])).rejects.toThrow(/999/);
  });

  test('is seeded once', async () => {
    const again = await PostgresRepository.open(address, [
      ['illustrative', () => expect.unreachable('it is there already')],
    ]);
    expect(await again.states('illustrative')).toHaveLength(1);
    await again.close();
  });
});

test.each(POSTGRES_STEPS.map((_, version) => version))(
  'tables of version %i, with data in them, become those of today',
  async (version) => {
    const address = await newDatabase();
    const db = connectTo(address);
    await migrate(db, POSTGRES_STEPS.slice(0, version));
    const [first, second] = [madeRevision('a', 1), madeRevision('a', 2)];
    if (version > 0) await fill(address);
    await migrate(db);
    await db.destroy();
    const store = await PostgresRepository.open(address, [['illustrative', () => [first, second]]]);
    expect(await store.allRevisions('illustrative')).toEqual([first, second]);
    expect(await store.states('illustrative')).toEqual([stateFrom([first, second])]);
    expect(await store.append([madeRevision('a', 3)], keptAnswer('key'))).toBe('appended');
    await expect(store.append([{ ...second, revision: 4 }])).rejects.toThrow('not later');
    await store.close();
  },
);

test('copies that start at once over an empty database make it once', async () => {
  const address = await newDatabase();
  let made = 0;
  const another = () => [madeRevision(`a-${made++}`, 1)];
  const opening = Array.from({ length: 6 }, async () => PostgresRepository.open(address, [['illustrative', another]]));
  const stores = await Promise.all(opening);
  for (const store of stores) {
    expect(await store.allRevisions('illustrative')).toHaveLength(1);
    expect(await store.version('illustrative')).toBe(1);
  }
  for (const store of stores) await store.close();
});

test('a connection that the database ends while nobody uses it is replaced', async () => {
  const address = await newDatabase();
  const store = await PostgresRepository.open(`${address}&application_name=doomed`, [['illustrative', () => []]]);
  const admin = new Client(address);
  await admin.connect();
  const ending = `select pg_terminate_backend(pid, 5000) as ended from pg_stat_activity where application_name = 'doomed'`;
  expect((await admin.query(ending)).rows).toEqual([{ ended: true }]);
  await admin.end();
  expect(await store.append([madeRevision('a', 1)])).toBe('appended');
  await store.close();
});

describe('work that another came in between of', () => {
  const conflict = Object.assign(new Error('could not serialize access'), { code: '40001' });
  const other = new Error('other');
  test.each([
    ['is done again until it succeeds', conflict, 3, [{ transaction_isolation: 'serializable' }], 4],
    ['is given up after fifty attempts', conflict, Infinity, conflict, 50],
    ['is not done again where it failed for another reason', other, Infinity, other, 1],
  ])('%s', async (_what, failure, failures, outcome, expected) => {
    const db = connectTo(await newDatabase());
    let attempts = 0;
    const work = serializable(db, async (tx) => {
      attempts += 1;
      await sql`create table tried (n integer)`.execute(tx);
      if (attempts <= failures) throw failure;
      return (await sql`show transaction_isolation`.execute(tx)).rows;
    });
    expect(await work.catch((error: unknown) => error)).toEqual(outcome);
    expect(attempts).toBe(expected);
    await db.destroy();
  });
});

/** What a version of the service that only knew the first tables would have left. */
async function fill(address: string): Promise<void> {
  const today = await newDatabase();
  await (await PostgresRepository.open(today, [['illustrative', seed]])).close();
  const from = /search_path=(\w+)/.exec(decodeURIComponent(today))?.[1] ?? '';
  const db = new Client(address);
  await db.connect();
  const columns =
    'dataset, id, revision, operation, actor, recorded_at, change_note, reason, confirmed_on, coding, batch, body';
  await db.query(`insert into datasets select * from ${from}.datasets;
    insert into revisions (${columns}) select ${columns} from ${from}.revisions;
    insert into states select * from ${from}.states`);
  await db.end();
}

/** A copy of the first revision under another number. */
function copyAs(revision: number): string {
  return `insert into revisions select dataset, id, ${revision}, operation, actor, recorded_at, change_note, reason,
    confirmed_on, coding, batch, body from revisions where revision = 1`;
}
