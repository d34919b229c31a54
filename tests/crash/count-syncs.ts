// How often the disk is waited for: the service runs under strace, and one write after the other is answered.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runService } from './running-service.ts';
import { openDesk, write } from './writer.ts';

const WRITES = 100;

/** How many writes were answered and how many times the service had the disk flushed meanwhile; null where strace cannot run. */
export async function countSyncs(env: Readonly<Record<string, string | undefined>>) {
  if (spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'syncs-'));
  const trace = join(folder, 'trace');
  try {
    const service = await runService(env, ['strace', '-D', '-f', '-qq', '-e', 'trace=fsync,fdatasync', '-o', trace]);
    const before = syncsIn(trace);
    const desk = openDesk(service.base);
    const done = write(desk, 's');
    const answered = () => desk.created.size + desk.edited.size;
    while (answered() < WRITES) await Promise.race([done, new Promise((next) => setTimeout(next, 5))]);
    desk.isClosed = true;
    await done;
    const writes = answered() + 2 * desk.published.size;
    const syncs = syncsIn(trace) - before;
    await service.stop();
    return { writes, syncs };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function syncsIn(trace: string): number {
  return readFileSync(trace, 'utf8').match(/f(?:data)?sync\(/g)?.length ?? 0;
}
