// `npm test`: every check of the project, one after the other, each under its heading. A step that fails does not stop
// the others. The last line sums them: `N passed, N failed`; exit 1 on any failure.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { countsOf, reports, type Counts } from './test-counts.ts';

interface Step {
  name: string;
  command: string;
  /** The tool's own report, where it writes one. */
  report?: keyof typeof reports;
}

const steps: readonly Step[] = [
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'lock', command: 'npm run --silent lock' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'unused code', command: 'npm run --silent unused' },
  {
    name: 'unit and contract',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${reports.unit}`,
    report: 'unit',
  },
  { name: 'vectors', command: 'npm run --silent vectors -- tests/vectors/stance-vectors.json' },
  { name: 'production build', command: 'npm run --silent build' },
  { name: 'demo build', command: 'npm run --silent build:demo' },
  { name: 'one file', command: 'npm run --silent build:single' },
  { name: 'what the builds hold', command: 'npm run --silent check:builds' },
  { name: 'content security in a browser', command: 'npm run --silent csp' },
  { name: 'size and layout shift', command: 'npm run --silent size' },
  { name: 'journeys in a real browser', command: 'playwright test', report: 'journeys' },
];

const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

/** Runs a command, shows what it prints as it comes, and keeps it for counting. */
function run(command: string): Promise<{ code: number; output: string }> {
  const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (stream: NodeJS.WriteStream) => (text: Buffer) => {
    stream.write(text);
    output += text.toString();
  };
  child.stdout.on('data', keep(process.stdout));
  child.stderr.on('data', keep(process.stdout));
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

async function runStep({ name, command, report }: Step): Promise<Counts> {
  console.log(`\n== ${name} ==`);
  const { code, output } = await run(command);
  return countsOf(code, output, report);
}

for (const leftover of ['dist', 'dist-demo', 'dist-single', ...Object.values(reports)])
  rmSync(leftover, { recursive: true, force: true });
const results: { name: string; counts: Counts }[] = [];
for (const step of steps) results.push({ name: step.name, counts: await runStep(step) });

console.log('\n== summary ==');
for (const { name, counts } of results) console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
