// `npm run load [-- --minutes N]`: how much of the rate of a bare Node handler, which gives the same bytes, the service
// reaches (a minute at first), from another process on loopback, with nobody writing and with 50 writes a second. It runs
// over a new SQLite file as in production, but with demo identities to write with and no limit of requests. Needs a built
// page (DIST_DIR). A table, a line for each bound, and a last line `N passed, N failed`; exit 1 where a bound is missed.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runService } from '../tests/crash/running-service.ts';
import { type KeptBytes, serveBare } from '../tests/load/bare-handler.ts';
import { openEditors } from '../tests/load/editors.ts';
import { measured, type Phase, roundMs, type Slices } from '../tests/load/load-run.ts';
import { watchMemory } from '../tests/load/memory.ts';
import { bytesOf, type Read, readsOf } from '../tests/load/reads.ts';

const RECORDS = 300;
const LEAST_SHARE = 0.5;
const MOST_MS = 50;
const MOST_GROWTH = 1.1;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, bare: { type: 'boolean', default: false } },
});
if (values.bare) process.once('message', (answers: readonly KeptBytes[]) => void serve(answers));
else await load(Number(values.minutes));

async function serve(answers: readonly KeptBytes[]): Promise<void> {
  process.send?.(await serveBare(answers));
}

async function load(minutes: number): Promise<void> {
  const { DIST_DIR = 'dist' } = process.env;
  if (!(minutes > 0)) throw new Error('Say how many minutes, as in: npm run load -- --minutes 10');
  if (!existsSync(join(DIST_DIR, 'index.html'))) throw new Error('Build the page first: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'stances-'));
  const place = { DATABASE_URL: '', DATA_DIR: folder, DIST_DIR, NODE_ENV: 'production' };
  const service = await runService({ ...place, REQUESTS_PER_SECOND: '1000000' });
  try {
    await loaded(service, minutes);
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loaded({ base, pid }: { base: string; pid: number }, minutes: number): Promise<void> {
  console.log(`Publishing ${RECORDS} records; two processes and this one on ${availableParallelism()} cores`);
  const editors = await openEditors(base, RECORDS);
  const port = Number(new URL(base).port);
  const reads = await readsOf(port);
  const bare = fork(import.meta.filename, ['--bare']);
  bare.send(await Promise.all(reads.map((read) => bytesOf(port, read))));
  const ready: unknown[] = await once(bare, 'message');
  const ground = { bare: Number(ready[0]), service: port, editors };
  await measured(ground, reads, 1);
  const memory = watchMemory(pid);
  const started = performance.now();
  const before = editors.writing.answered;
  const rounds = Math.max(1, Math.round((minutes * 60_000) / roundMs(reads.length)));
  const rows = await measured(ground, reads, rounds);
  bare.kill();
  const seconds = (performance.now() - started) / 1000;
  tell(rows);
  const { answered, failed } = editors.writing;
  console.log(
    `${answered - before} writes in ${Math.round(seconds / 3)} s of writing, p99 ${ms(editors.times.percentile(99) / 1e6)}`,
  );
  report([...boundsOf(rows), bound('writes refused or failed', failed, failed === 0), ...flatness(memory.stop())]);
}

type Rows = readonly (readonly [Read, Readonly<Record<Phase, Slices>>])[];
type Bound = readonly [name: string, value: string, holds: boolean];

function bound(name: string, value: string | number, holds: boolean): Bound {
  return [name, String(value), holds];
}

function boundsOf(rows: Rows): readonly Bound[] {
  return rows.flatMap(([{ name }, slices]) =>
    (['quiet', 'writing'] as const).flatMap((phase) => {
      const [share, slowest, { errors }] = [shareOf(slices, phase), slices[phase].within(99), slices[phase]];
      const when = phase === 'quiet' ? name : `${name}, with writes`;
      return [
        bound(`${when}: share of the bare rate`, percent(share), share >= LEAST_SHARE),
        bound(`${when}: p99`, ms(slowest), slowest < MOST_MS),
        bound(`${when}: errors`, errors, errors === 0),
      ];
    }),
  );
}

function shareOf(slices: Readonly<Record<Phase, Slices>>, phase: Phase): number {
  return slices[phase].perSecond / slices.bare.perSecond;
}

function flatness(course: ReturnType<ReturnType<typeof watchMemory>['stop']>): readonly Bound[] {
  if (course === null) {
    console.log('Memory was not measured: this system does not tell');
    return [];
  }
  const { start, middle, end } = course;
  const mib = [start, middle, end].map((each) => `${Math.round(each)} MiB`);
  console.log(`Resident memory at the start, in the middle, at the end: ${mib.join(', ')}`);
  return [bound('memory at the end, of that in the middle', percent(end / middle), end <= MOST_GROWTH * middle)];
}

function tell(rows: Rows): void {
  const head = ['read', 'server', 'per second', 'share', 'p50', 'p99', 'errors'];
  const lines = rows.flatMap(([{ name }, slices]) =>
    (['bare', 'quiet', 'writing'] as const).map((phase) => {
      const of = slices[phase];
      const rate = [Math.round(of.perSecond), percent(shareOf(slices, phase))];
      const server = { bare: 'bare handler', quiet: 'service', writing: 'service, with writes' }[phase];
      return [name, server, ...rate, ms(of.within(50)), ms(of.within(99)), of.errors].map(String);
    }),
  );
  const widths = head.map((title, place) => Math.max(title.length, ...lines.map((line) => line[place]?.length ?? 0)));
  for (const line of [head, ...lines]) {
    const cells = line.map((cell, place) =>
      place < 2 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0),
    );
    console.log(cells.join('  '));
  }
}

function report(bounds: readonly Bound[]): void {
  for (const [name, value, holds] of bounds) if (!holds) console.log(`missed: ${name}: ${value}`);
  const failed = bounds.filter(([, , holds]) => !holds).length;
  console.log(`${bounds.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
