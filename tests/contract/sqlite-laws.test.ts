import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stateFrom } from '../../src/domain/review.ts';
import { SqliteRepository } from '../../src/server/sqlite-repository.ts';
import { madeRevision } from './made-revisions.ts';

/** SQLite, `PRAGMA synchronous`: 2 is FULL, 1 is NORMAL. */
const FULL = 2;

describe('the SQLite file itself', () => {
  let folder: string;
  let file: string;
  let db: DatabaseSync;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stances-'));
    file = join(folder, 'store.sqlite');
    const store = new SqliteRepository(file, [['illustrative', () => [madeRevision('a', 1), madeRevision('a', 2)]]]);
    await store.close();
    db = new DatabaseSync(file);
  });
  afterEach(() => {
    if (db.isOpen) db.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['an update', `update revisions set actor = 'x'`, /append-only/],
    ['a deletion', 'delete from revisions where revision = 2', /append-only/],
    ['a gap', gapOf(4), /not the next revision/],
    ['a replacement', gapOf(2).replace('insert', 'insert or replace'), /not the next revision/],
  ])('refuses %s of revisions, whoever asks', (_what, sql, message) => {
    expect(() => db.exec(sql)).toThrow(message);
    expect(db.prepare('select count(*) as n from revisions').get()?.['n']).toBe(2);
  });

  test('is written ahead and flushed on each commit', () => {
    expect(db.prepare('pragma journal_mode').get()?.['journal_mode']).toBe('wal');
  });

  test('is brought to the disk with each commit, on every connection that the service opens', async () => {
    const asked = vi.spyOn(DatabaseSync.prototype, 'prepare');
    const stores = [
      new SqliteRepository(file, []),
      new SqliteRepository(file, []),
      new SqliteRepository(':memory:', []),
    ];
    expect(await stores[1]?.append([madeRevision('a', 3)])).toBe('appended');
    const connections = [...new Set(asked.mock.contexts)].filter((each) => each instanceof DatabaseSync);
    asked.mockRestore();
    expect(connections).toHaveLength(stores.length);
    for (const connection of connections) {
      expect(connection.prepare('pragma synchronous').get()?.['synchronous']).toBe(FULL);
    }
    for (const store of stores) await store.close();
  });

  test('is opened for writing in one place alone, which sees to that', () => {
    const sources = globSync('src/server/**/*.ts').filter((path) => !path.endsWith('.test.ts'));
    const opening = /new DatabaseSync\((?!.*readOnly: true)/;
    expect(sources.filter((path) => opening.test(readFileSync(path, 'utf8'))).toSorted()).toEqual([
      'src/server/restore.ts',
      'src/server/sqlite-connection.ts',
    ]);
  });

  test('is not opened by a program that is older than the file', () => {
    db.exec('pragma user_version = 999');
    db.close();
    expect(() => new SqliteRepository(file, [])).toThrow(/999/);
  });

  test('gains the column of imports where it was written before there were any', async () => {
    db.exec(`${withoutTimes} alter table revisions drop column batch; pragma user_version = 1`);
    db.close();
    const again = new SqliteRepository(file, []);
    expect(await again.append([madeRevision('b', 1, { operation: 'import', batch: 'first' })])).toBe('appended');
    expect((await again.allRevisions('illustrative')).map(({ id, batch }) => [id, batch])).toEqual([
      ['a', null],
      ['a', null],
      ['b', 'first'],
    ]);
    await again.close();
  });

  test('makes its heads again where they were written before there was a second coder', async () => {
    db.exec(`${withoutTimes} update states set state = json_remove(state, '$.coders'); pragma user_version = 2`);
    db.close();
    const again = new SqliteRepository(file, []);
    expect(await again.states('illustrative')).toEqual([stateFrom(await again.revisions('illustrative', 'a'))]);
    await again.close();
  });

  test('takes no earlier time from then on, where it was written before times had to go on', async () => {
    db.exec(`${withoutTimes} pragma user_version = 3`);
    db.close();
    const again = new SqliteRepository(file, []);
    const [first] = await again.revisions('illustrative', 'a');
    const late = madeRevision('a', 3, { recordedAt: first?.recordedAt ?? '' });
    await expect(again.append([late])).rejects.toThrow('not later than the revision before');
    expect(await again.append([madeRevision('a', 3)])).toBe('appended');
    await again.close();
  });

  test('is seeded once', async () => {
    const again = new SqliteRepository(file, [['illustrative', () => expect.unreachable('it is there already')]]);
    expect(await again.states('illustrative')).toHaveLength(1);
    await again.close();
  });
});

/** Undoes the last step. */
const withoutTimes = 'drop trigger revisions_go_on_in_time;';

function gapOf(revision: number): string {
  return `insert into revisions select dataset, id, ${revision}, operation, actor, recorded_at, change_note, reason,
    confirmed_on, coding, body, batch from revisions where revision = 1`;
}
