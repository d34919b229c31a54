// `npm run offline -- 10`: builds the demo and shows ten times that after one load it needs no server, however the
// browser ends. Last line `N of N`; exit 1 where a round failed.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { countsOf, reports } from './test-counts.ts';

const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('Say how many rounds, as in: npm run offline -- 10');

function run(command: string, env: Readonly<Record<string, string>> = {}): number {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  return status ?? 1;
}

rmSync(reports.journeys, { force: true });
const isBuilt = run('npm run --silent build:demo') === 0;
const code = isBuilt ? run('playwright test restart --no-deps', { OFFLINE_ROUNDS: String(rounds) }) : 1;
const { passed } = isBuilt ? countsOf(code, '', 'journeys') : { passed: 0 };
console.log(`${passed} of ${rounds}`);
process.exit(passed === rounds ? 0 : 1);
