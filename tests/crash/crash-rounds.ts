// The service is killed in the middle of its work, again and again, under editors who go on as soon as it is back.
// What it had answered must be there, once; what it had not may be there, once, or not.
import type { Revision } from '../../src/domain/review.ts';
import { openedStore } from '../../src/server/opened-store.ts';
import { auditOf } from '../../src/server/store-audit.ts';
import { type RunningService, runService } from './running-service.ts';
import { type Desk, openDesk, write } from './writer.ts';

export interface CrashTally {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Marks of answered writes that are not on record. */
  readonly lost: readonly string[];
  /** Marks that are on record more than once. */
  readonly duplicates: readonly string[];
  readonly gaps: number;
  /** All that the audit says. */
  readonly findings: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;

const WRITERS = 8;
/** It is killed at some time within this after the first answer of a round, and in each fifth round before it. */
const LONGEST_MS = 400;

/** Kills the service `rounds` times and counts. The store is the one that the service finds in `env`. */
export async function crashRounds(rounds: number, env: Env, told: (line: string) => void): Promise<CrashTally> {
  const service = await runService(env);
  const running = { service };
  const desk = openDesk(service.base);
  try {
    await worked(rounds, env, desk, running, told);
  } finally {
    desk.isClosed = true;
    await running.service.kill();
  }
  return tallied(rounds, desk, env);
}

async function worked(
  rounds: number,
  env: Env,
  desk: Desk,
  running: { service: RunningService },
  told: (line: string) => void,
): Promise<void> {
  const writers = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(desk, `w${writer}`)));
  for (let round = 1; round <= rounds; round += 1) {
    const before = acknowledged(desk);
    if (round % 5 !== 0) await Promise.race([writers, answers(desk, before + 1)]);
    await Promise.race([writers, pause(Math.random() * LONGEST_MS)]);
    await running.service.kill();
    told(`round ${round}: killed after ${acknowledged(desk) - before} answered writes`);
    running.service = await runService(env);
    desk.base = running.service.base;
  }
  // Every writer can have sent again what the last kill left unanswered.
  await Promise.race([writers, answers(desk, acknowledged(desk) + 4 * WRITERS)]);
  desk.isClosed = true;
  await writers;
}

function acknowledged(desk: Desk): number {
  return desk.created.size + desk.edited.size;
}

/** Until so many writes were answered, but not for ever. */
async function answers(desk: Desk, goal: number): Promise<void> {
  const last = Date.now() + 30_000;
  while (acknowledged(desk) < goal && Date.now() < last) await pause(10);
}

async function pause(ms: number): Promise<void> {
  await new Promise((done) => setTimeout(done, ms));
}

/** Holds what was answered against what is on record. */
export async function tallied(rounds: number, desk: Desk, env: Env): Promise<CrashTally> {
  const store = await openedStore(env);
  const revisions = await store.allRevisions('documented');
  const audit = await auditOf(store, new Date().toISOString().slice(0, 10));
  await store.close();
  const creations = countsOf(revisions, ({ body, revision }) =>
    revision === 1 ? (/^Fixture (\S+):/.exec(body.summary)?.[1] ?? null) : null,
  );
  const edits = countsOf(revisions, ({ operation, changeNote }) => (operation === 'edit' ? changeNote : null));
  const heads = new Map(revisions.map((revision) => [revision.id, revision]));
  const isShown = ([mark, id]: [string, string]) => heads.get(id)?.body.note.split(';').includes(mark) === true;
  const lostCreations = [...desk.created].filter(([mark, id]) => !creations.has(mark) || !heads.has(id));
  const lostEdits = [...desk.edited].filter((edit) => !edits.has(edit[0]) || !isShown(edit));
  const lostActs = [...desk.published].filter((id) => (heads.get(id)?.revision ?? 0) < 3);
  return {
    rounds,
    acknowledged: acknowledged(desk) + desk.published.size,
    lost: [...[...lostCreations, ...lostEdits].map(([mark]) => mark), ...lostActs],
    duplicates: [...creations, ...edits].filter(([, count]) => count > 1).map(([mark]) => mark),
    gaps: audit.findings.filter((finding) => finding.endsWith(': gap')).length,
    findings: [...store.damage, ...audit.findings],
  };
}

function countsOf(revisions: readonly Revision[], markOf: (revision: Revision) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mark of revisions.map(markOf)) if (mark !== null) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}
