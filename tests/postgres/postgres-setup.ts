// One PostgreSQL for a whole run of the tests. The run does not wait for it: who needs it does.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the run's PostgreSQL has its socket. */
    postgresFolder: string;
  }
}

/** Starts the server; what it gives ends it. */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stances-pg-'));
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('./keeper.ts', import.meta.url)), folder], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  project.provide('postgresFolder', folder);
  return async () => {
    const ended = new Promise((resolve) => keeper.once('exit', resolve));
    keeper.stdin?.end();
    if (keeper.exitCode === null) await ended;
  };
}
