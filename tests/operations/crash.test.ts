import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Revision } from '../../src/domain/review.ts';
import { SqliteRepository } from '../../src/server/sqlite-repository.ts';
import { madeBody, madeRevision } from '../contract/made-revisions.ts';
import { crashRounds, tallied } from '../crash/crash-rounds.ts';
import { openDesk } from '../crash/writer.ts';
import { newDatabase } from '../postgres/new-database.ts';

test.each([
  ['SQLite', async () => ''],
  ['PostgreSQL', newDatabase],
])(
  'a service over %s that is killed under 8 editors has lost nothing that it answered',
  { timeout: 180_000 },
  async (_name, address) => {
    const folder = mkdtempSync(join(tmpdir(), 'stances-'));
    const tally = await crashRounds(2, { DATABASE_URL: await address(), DATA_DIR: folder }, () => {});
    rmSync(folder, { recursive: true });
    expect(tally).toMatchObject({ rounds: 2, lost: [], duplicates: [], gaps: 0, findings: [] });
    expect(tally.acknowledged).toBeGreaterThan(20);
  },
);

function made(id: string, mark: string): Revision {
  const summary = `Fixture ${mark}: not a real statement.`;
  return madeRevision(id, 1, { dataset: 'documented', body: { ...madeBody, summary } });
}

test('what was answered and is not on record, or is there twice, is found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stances-'));
  const edited = (revision: number, note: string) =>
    madeRevision('a', revision, { dataset: 'documented', changeNote: 'w-2', body: { ...made('a', 'w-1').body, note } });
  const rows = [made('a', 'w-1'), edited(2, 'w-2;'), edited(3, 'w-2;w-2;'), made('b', 'w-3'), made('c', 'w-3')];
  await new SqliteRepository(join(folder, 'stances.sqlite'), [['documented', () => rows]]).close();
  const desk = openDesk('');
  for (const [mark, id] of [
    ['w-1', 'a'],
    ['w-3', 'b'],
    ['w-4', 'd'],
  ] as const)
    desk.created.set(mark, id);
  for (const mark of ['w-2', 'w-5']) desk.edited.set(mark, 'a');
  desk.published.add('a').add('b');
  const tally = await tallied(1, desk, { DATABASE_URL: '', DATA_DIR: folder });
  rmSync(folder, { recursive: true });
  expect(tally).toMatchObject({ acknowledged: 7, lost: ['w-4', 'w-5', 'b'], duplicates: ['w-3', 'w-2'], gaps: 0 });
});
