// A backup is taken while editors write, put in the place of an empty store, and asked what was known at its instant.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RunningService, runService } from '../crash/running-service.ts';
import { openDesk, write } from '../crash/writer.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let folder: string;
let live: RunningService;
let data: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stances-'));
  data = join(folder, 'live');
  live = await runService({ DATA_DIR: data });
});
afterAll(async () => {
  await live.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs one of the commands over a folder of data; what it prints and its exit code. */
async function command(
  name: string,
  DATA_DIR: string,
  ...args: readonly string[]
): Promise<{ code: number; printed: string }> {
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR };
  return new Promise((done) => {
    execFile(process.execPath, [`scripts/${name}.ts`, ...args], { env }, (error, printed) => {
      done({ code: error === null ? 0 : Number(error.code), printed: printed.trim() });
    });
  });
}

const SET = '/api/datasets/documented';

/** All that a reader can ask about what was known at an instant. */
async function answersAt(base: string, knownAt: string): Promise<string[]> {
  const at = `knownAt=${encodeURIComponent(knownAt)}`;
  const paths = [
    `/stances?on=2026-11-22&${at}`,
    `/positions?limit=100&${at}`,
    `/timeline?${at}`,
    `/exports/positions.csv?${at}`,
  ];
  return Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(base + SET + path);
      if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
      return answer.text();
    }),
  );
}

const file = () => join(folder, 'backup.sqlite');

test('a backup that is taken under load gives back what was known at its instant', async () => {
  const desk = openDesk(live.base);
  const writers = Promise.all(Array.from({ length: 8 }, (_, writer) => write(desk, `b${writer}`)));
  const published = async (count: number) => {
    while (desk.published.size < count) await Promise.race([writers, new Promise((done) => setTimeout(done, 20))]);
  };
  await published(3);
  const before = desk.created.size + desk.edited.size;
  const backup = await command('backup', data, file());
  const after = desk.created.size + desk.edited.size;
  await published(desk.published.size + 2);
  desk.isClosed = true;
  await writers;
  expect(backup).toMatchObject({ code: 0 });
  expect(after, 'writes were answered while it was taken').toBeGreaterThan(before);
  const knownAt = /As known at (\S+)\. \d+ positions, \d+ revisions: clean$/.exec(backup.printed)?.[1] ?? '';

  const elsewhere = join(folder, 'restored');
  const restored = await command('restore', elsewhere, file());
  expect(restored.printed).toMatch(/^Restored as known at .*: clean$/);
  expect((await command('audit', elsewhere)).printed).toMatch(/: clean$/);
  const again = await runService({ DATA_DIR: elsewhere });
  const [here, there] = [await answersAt(live.base, knownAt), await answersAt(again.base, knownAt)];
  await again.stop();
  expect(there).toEqual(here);
  expect(await answersAt(live.base, '2026-12-31'), 'more was published since').not.toEqual(here);
});

test('a backup overwrites nothing', async () => {
  const bytes = readFileSync(file());
  const refused = await command('backup', data, file());
  expect(refused.code).toBe(1);
  expect(refused.printed).toContain('is there already');
  expect(readFileSync(file()).equals(bytes)).toBe(true);
});

test('a backup without a name has the time in it, and nothing else is left in its folder', async () => {
  expect((await command('backup', data)).code).toBe(0);
  expect(readdirSync(join(data, 'backups'))).toEqual([
    expect.stringMatching(/^stances-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z\.sqlite$/),
  ]);
});

test('a store in use is not exchanged, whatever is said', async () => {
  for (const said of [['--replace'], []]) {
    const refused = await command('restore', data, file(), ...said);
    expect(refused.code).toBe(1);
    expect(refused.printed).toMatch(/^Nothing was changed\./);
  }
  expect((await command('restore', data, file(), '--replace')).printed).toContain('in use');
  expect((await fetch(`${live.base}/api/datasets`)).status).toBe(200);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['of another kind', () => Buffer.from('a letter')],
  [
    'with a page of zeros',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(4096), bytes.subarray(12_288)]),
  ],
  [
    'with a word changed',
    (bytes: Buffer) =>
      Buffer.from(
        bytes.toString('latin1').replaceAll('"operation"', '"oper@tion"').replaceAll('cautions', 'cautioNs'),
        'latin1',
      ),
  ],
])('a file that is %s is refused, and nothing is changed', async (_what, damage) => {
  const bad = join(folder, 'bad.sqlite');
  writeFileSync(bad, damage(readFileSync(file())));
  const place = join(folder, 'restored');
  const names = readdirSync(place);
  const before = readFileSync(join(place, 'stances.sqlite'));
  const refused = await command('restore', place, bad, '--replace');
  expect(refused.code).toBe(1);
  expect(refused.printed).toMatch(/^Nothing was changed\./);
  expect(readdirSync(place)).toEqual(names);
  expect(readFileSync(join(place, 'stances.sqlite')).equals(before)).toBe(true);
});

test('a store that holds more gives way only when that is said, and stays beside', async () => {
  const place = join(folder, 'restored');
  const later = join(folder, 'later.sqlite');
  await command('backup', data, later);
  expect((await command('restore', place, later)).code, 'the backup holds all that is there').toBe(0);
  const refused = await command('restore', place, file());
  expect(refused.code).toBe(1);
  expect(refused.printed).toMatch(/holds \d+ revisions that the backup does not/);
  const done = await command('restore', place, file(), '--replace');
  expect(done.code).toBe(0);
  const beside = /The store that was there is (\S+)/.exec(done.printed)?.[1] ?? '';
  expect(existsSync(beside)).toBe(true);
  expect((await command('audit', place, beside)).printed).toBe((await command('audit', place, later)).printed);
  expect((await command('restore', place, beside)).code, 'and can be put back').toBe(0);
});
