import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crashRounds } from '../crash/crash-rounds.ts';

test('a service that is killed under 8 editors has lost nothing that it answered', { timeout: 90_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stances-'));
  const tally = await crashRounds(2, { DATABASE_URL: '', DATA_DIR: folder }, () => {});
  rmSync(folder, { recursive: true });
  expect(tally).toMatchObject({ rounds: 2, lost: [], duplicates: [], gaps: 0, findings: [] });
  expect(tally.acknowledged).toBeGreaterThan(20);
});
