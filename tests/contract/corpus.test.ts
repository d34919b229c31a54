import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type RunningService, runService } from '../crash/running-service.ts';
import { newDatabase } from '../postgres/new-database.ts';

const summarySchema = z.object({
  passed: z.int(),
  failed: z.int(),
  results: z.array(z.object({ id: z.string(), outcome: z.string() })),
});

/** Runs the corpus and gives what it prints; the exit code says no more than that. */
async function runCorpus(base: string): Promise<string> {
  const args = ['tests/corpus/run-corpus.mjs', '--base', base, '--json'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (_error, printed) => resolve(printed));
  });
}

describe.each([
  ['SQLite', async (folder: string) => ({ DATABASE_URL: '', DATA_DIR: folder })],
  ['PostgreSQL', async () => ({ DATABASE_URL: await newDatabase() })],
] as const)('the server running over %s', (_name, placeIn) => {
  let folder: string;
  let running: RunningService;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stances-'));
    running = await runService(await placeIn(folder));
  }, 60_000);
  afterAll(async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test.for(['a fresh store', 'the same store again'])(
    'withstands every bad input of the corpus over %s',
    { timeout: 60_000 },
    async () => {
      const { passed, failed, results } = summarySchema.parse(JSON.parse(await runCorpus(running.base)));
      expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
      expect(failed).toBe(0);
      expect(passed).toBeGreaterThan(150);
    },
  );
});
