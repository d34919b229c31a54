// `npm run crash [-- ROUNDS]`: kills the service that many times (60 at first) under 8 writers and starts it again, over a
// new SQLite file or the PostgreSQL at DATABASE_URL. Then counts, with strace where it is there, how often the disk is
// waited for. The last line says what was lost, double or missing; exit 1 where anything was.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countSyncs } from '../tests/crash/count-syncs.ts';
import { crashRounds } from '../tests/crash/crash-rounds.ts';

const rounds = Number(process.argv[2] ?? 60);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('Say how many rounds, as in: npm run crash -- 60');

const folder = mkdtempSync(join(tmpdir(), 'stances-'));
const place = { DATABASE_URL: process.env['DATABASE_URL'], DATA_DIR: folder };
try {
  const tally = await crashRounds(rounds, place, console.log);
  const isPostgres = place.DATABASE_URL !== undefined && place.DATABASE_URL !== '';
  const syncs = isPostgres ? null : await countSyncs(place);
  const { acknowledged, lost, duplicates, gaps, findings } = tally;
  for (const line of [
    ...lost.map((mark) => `lost: ${mark}`),
    ...duplicates.map((mark) => `twice: ${mark}`),
    ...findings,
  ])
    console.log(line);
  console.log(
    syncs === null
      ? 'Flushes of the disk were not counted: the database is another process, or strace is not here'
      : `${syncs.syncs} flushes of the disk for ${syncs.writes} answered writes`,
  );
  const audit = findings.length === 0 ? 'clean' : `${findings.length} findings`;
  console.log(
    `${rounds} kills, ${acknowledged} acknowledged writes: ${lost.length} lost, ${duplicates.length} duplicates, ${gaps} gaps, audit ${audit}`,
  );
  const flushes = syncs === null || syncs.syncs >= syncs.writes;
  process.exitCode = lost.length + duplicates.length + gaps + findings.length === 0 && flushes ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
