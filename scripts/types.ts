// Type-checks each layer under its own tsconfig, so that a layer cannot see a platform that is not its own
// (src/domain knows neither DOM nor Node), and then everything together with the tests.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const layers = readdirSync('src')
  .map((layer) => `src/${layer}/tsconfig.json`)
  .filter(existsSync);
const projects = [...layers, 'mocks/tsconfig.json', 'tsconfig.json'];

async function check(project: string): Promise<string[]> {
  try {
    await run('node_modules/.bin/tsc', ['--project', project, '--pretty', 'false']);
    return [];
  } catch (error) {
    const printed = error instanceof Error && 'stdout' in error ? String(error.stdout).trim() : '';
    return [`${project}:`, printed || String(error)];
  }
}

const failures: string[] = [];
for (let i = 0; i < projects.length; i += 2) {
  const lines = await Promise.all(projects.slice(i, i + 2).map(check));
  failures.push(...lines.flat());
}
for (const line of failures) console.log(line);
const failed = failures.filter((line) => line.endsWith('tsconfig.json:')).length;
console.log(`types: ${projects.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
