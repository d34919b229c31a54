// The measurement itself: for each kind of read the bare handler, the service, and the service while editors write, in turn.
import { setTimeout } from 'node:timers/promises';
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import type { Editors } from './editors.ts';
import { press } from './press.ts';
import { etagNow, isGoodFor, type Read, requestsFor } from './reads.ts';

const READERS = 32;
const SLICE_MS = 1000;
const WRITES_PER_SECOND = 50;
export const PHASES = ['bare', 'quiet', 'writing'] as const;
export type Phase = (typeof PHASES)[number];
/** Milliseconds of one round over so many kinds of read. */
export const roundMs = (reads: number) => reads * PHASES.length * SLICE_MS;

/** All slices of one kind of read in one phase. */
export class Slices {
  answers = 0;
  errors = 0;
  ms = 0;
  /** Nanoseconds. */
  readonly times: RecordableHistogram = createHistogram();

  get perSecond(): number {
    return this.answers / (this.ms / 1000);
  }

  /** Milliseconds within which so many percent of the answers came. */
  within(percent: number): number {
    return this.times.percentile(percent) / 1e6;
  }
}

export interface Ground {
  readonly bare: number;
  readonly service: number;
  readonly editors: Editors;
}

/** The slices by kind of read and phase, after so many rounds. */
export async function measured(
  ground: Ground,
  reads: readonly Read[],
  rounds: number,
): Promise<readonly (readonly [Read, Readonly<Record<Phase, Slices>>])[]> {
  const rows = reads.map((read) => [read, { bare: new Slices(), quiet: new Slices(), writing: new Slices() }] as const);
  for (let round = 0; round < rounds; round += 1) {
    for (const [read, slices] of rows) for (const phase of PHASES) await slice(ground, read, phase, slices[phase]);
  }
  return rows;
}

async function slice(ground: Ground, read: Read, phase: Phase, into: Slices): Promise<void> {
  const port = phase === 'bare' ? ground.bare : ground.service;
  const own = { ...read, has: phase === 'bare' || read.has === '' ? read.has : await etagNow(port) };
  const end = phase === 'writing' ? ground.editors.begin(WRITES_PER_SECOND) : null;
  const result = await press({
    port,
    request: requestsFor(port, own),
    isGood: isGoodFor(own, phase === 'writing'),
    readers: READERS,
    ms: SLICE_MS,
    times: into.times,
  });
  await end?.();
  into.answers += result.answers;
  into.errors += result.errors;
  into.ms += result.ms;
  // What was left to do, such as collecting garbage, is not to fall on who comes next.
  await setTimeout(50);
}
