// `npm run crash [-- ROUNDS] [-- --postgres]`: kills the service that many times (60 at first) under 8 writers and starts it
// again, over a new SQLite file, the PostgreSQL at DATABASE_URL, or with --postgres one that it starts itself. Over SQLite it
// then counts, with strace where it is there, how often the disk is waited for. The last line says what was lost, double or
// missing; exit 1 where anything was.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { countSyncs } from '../tests/crash/count-syncs.ts';
import { crashRounds } from '../tests/crash/crash-rounds.ts';
import { startPostgres, stopPostgres } from '../tests/postgres/embedded-server.ts';

const PATIENCE_MS = 30_000;

const { values, positionals } = parseArgs({
  options: { postgres: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const rounds = Number(positionals[0] ?? 60);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('Say how many rounds, as in: npm run crash -- 60');

if (values.postgres) await overOwnPostgres();
else await overStore(process.env['DATABASE_URL'] ?? '');

async function overOwnPostgres(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stances-pg-'));
  const server = await startPostgres(folder);
  try {
    const address = `postgres://tests@localhost/postgres?host=${encodeURIComponent(folder)}`;
    await untilItAnswers(address);
    await overStore(address);
  } finally {
    await stopPostgres(server, folder);
  }
}

async function untilItAnswers(address: string): Promise<void> {
  const last = Date.now() + PATIENCE_MS;
  while (true) {
    const client = new Client(address);
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (Date.now() > last) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

async function overStore(DATABASE_URL: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stances-'));
  const place = { DATABASE_URL, DATA_DIR: folder };
  try {
    const { acknowledged, lost, duplicates, gaps, findings } = await crashRounds(rounds, place, console.log);
    const enoughFlushes = DATABASE_URL !== '' || (await hasEnoughFlushes(place));
    for (const mark of lost) console.log(`lost: ${mark}`);
    for (const mark of duplicates) console.log(`twice: ${mark}`);
    for (const finding of findings) console.log(finding);
    const audit = findings.length === 0 ? 'clean' : `${findings.length} findings`;
    const counts = `${lost.length} lost, ${duplicates.length} duplicates, ${gaps} gaps, audit ${audit}`;
    console.log(`${rounds} kills, ${acknowledged} acknowledged writes: ${counts}`);
    const faults = lost.length + duplicates.length + gaps + findings.length;
    process.exitCode = faults === 0 && enoughFlushes ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** At least one for each answered write; true where they cannot be counted. */
async function hasEnoughFlushes(place: { DATABASE_URL: string; DATA_DIR: string }): Promise<boolean> {
  const counted = await countSyncs(place);
  if (counted === null) console.log('Flushes of the disk were not counted: strace cannot run here');
  else console.log(`${counted.syncs} flushes of the disk for ${counted.writes} answered writes`);
  return counted === null || counted.syncs >= counted.writes;
}
