import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoSeeds } from '../../mocks/demo-seeds.ts';
import { madeRevision } from '../../tests/contract/made-revisions.ts';
import { memoryRepository } from '../service/memory-repository.ts';
import { openedForReading } from './sqlite-connection.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { SqliteRepository } from './sqlite-repository.ts';
import { auditLine, auditOf } from './store-audit.ts';

const TODAY = '2026-11-23';
let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stances-'));
  file = join(folder, 'store.sqlite');
  const rows = ['a', 'b'].flatMap((id) => [madeRevision(id, 1), madeRevision(id, 2)]);
  await new SqliteRepository(file, [['illustrative', () => rows]]).close();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes the file behind the service's back, as a hand or a disk does, and audits it. */
async function auditAfter(damage: string) {
  const db = new DatabaseSync(file);
  const triggers = db.prepare(`select name from sqlite_master where type = 'trigger'`).all();
  const drops = triggers.map(({ name }) => `drop trigger ${String(name)};`).join('');
  db.exec(`pragma foreign_keys = off; pragma ignore_check_constraints = on; ${drops} ${damage}`);
  db.close();
  const reader = new SqliteReader(openedForReading(file));
  const audit = await auditOf(reader, TODAY);
  await reader.close();
  return audit;
}

test('both data sets as they are delivered are clean, in memory as well', async () => {
  const seeds = demoSeeds();
  const audit = await auditOf(memoryRepository([...seeds.keys()], [...seeds.values()].flat()), TODAY);
  expect(audit.findings).toEqual([]);
  expect(auditLine(audit)).toMatch(/^\d{3} positions, \d{4} revisions: clean$/);
});

test('a file that nobody has touched is clean, and its newest instant is told', async () => {
  const audit = await auditAfter('');
  expect(audit).toEqual({ positions: 2, revisions: 4, newest: '2026-11-22T10:00:02.000Z', findings: [] });
});

test.each([
  ['a revision taken out', 'delete from revisions where id = ?1 and revision = 1', 'illustrative b revision 2: gap'],
  [
    'a time set back',
    `update revisions set recorded_at = '2026-11-22T09:00:00.000Z' where id = ?1 and revision = 2`,
    'illustrative b revision 2: order of time',
  ],
  [
    'an act that was not allowed',
    `update revisions set operation = 'publish' where id = ?1 and revision = 2`,
    'illustrative b revision 2: act',
  ],
  [
    'words of readers changed in the heads alone',
    `update states set state = json_set(state, '$.working.body.level', 'permits') where id = ?1`,
    'illustrative b: heads that do not follow from the revisions',
  ],
  ['heads taken out', 'delete from states where id = ?1', 'illustrative b: no heads'],
  ['a history taken out', 'delete from revisions where id = ?1', 'illustrative b: heads without revisions'],
  [
    'a code that the codebook does not have',
    `update revisions set body = json_set(body, '$.institution', 'parliament_of_fools') where id = ?1 and revision = 2`,
    'illustrative b revision 2: /body/institution not_in_list',
  ],
  [
    'a body that is none',
    `update revisions set body = '{}' where id = ?1 and revision = 2`,
    'illustrative b: a revision that cannot be read',
  ],
  [
    'a body that is no JSON',
    `update revisions set body = '{"a' where id = ?1`,
    'illustrative b: a revision that cannot be read',
  ],
  ['heads that are none', `update states set state = '7' where id = ?1`, 'illustrative: heads that cannot be read'],
])('%s is found', async (_what, damage, finding) => {
  const { findings } = await auditAfter(damage.replaceAll('?1', `'b'`));
  expect(findings).toContain(finding);
  expect(auditLine({ positions: 2, revisions: 4, newest: null, findings })).toBe(`${findings.length} findings`);
  expect(findings.filter((line) => line.startsWith('illustrative a'))).toEqual([]);
});

test('a store that is written while it is read is read again', async () => {
  const store = memoryRepository(['illustrative'], [madeRevision('a', 1)]);
  let reads = 0;
  const busy = {
    ...store,
    states: async () => {
      const states = await store.states('illustrative');
      reads += 1;
      if (reads < 3) await store.append([madeRevision('a', reads + 1)]);
      return states;
    },
  };
  expect(await auditOf(busy, TODAY)).toMatchObject({ revisions: 3, findings: [] });
  expect(reads).toBe(3);
});
