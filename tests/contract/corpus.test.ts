import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';

const summarySchema = z.object({
  passed: z.int(),
  failed: z.int(),
  results: z.array(z.object({ id: z.string(), outcome: z.string() })),
});

let folder: string;
let server: ChildProcess;
let base: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stances-'));
  server = spawn(process.execPath, ['src/server/main.ts', '--demo-identities'], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder, DIST_DIR: join(folder, 'none') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  base = await addressOf(server);
}, 20_000);

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

/** The address that a starting server prints. */
async function addressOf(starting: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    starting.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const found = /Listening on (http:\S+)/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    starting.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });
}

/** Runs the corpus and gives what it prints; the exit code says no more than that. */
async function runCorpus(): Promise<string> {
  const args = ['tests/corpus/run-corpus.mjs', '--base', base, '--json'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (_error, printed) => resolve(printed));
  });
}

test.for(['a fresh store', 'the same store again'])(
  'the running server withstands every bad input of the corpus over %s',
  { timeout: 30_000 },
  async () => {
    const { passed, failed, results } = summarySchema.parse(JSON.parse(await runCorpus()));
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(failed).toBe(0);
    expect(passed).toBeGreaterThan(150);
  },
);
