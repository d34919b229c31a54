import type { Day } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/position.ts';
import { type PositionState, type Revision, stateFrom } from '../domain/review.ts';
import { faultsOfRecord } from '../domain/record-audit.ts';
import { faultOfRevision } from '../contract/revision-check.ts';
import { codebook, memberList } from '../reference/codebook.ts';
import type { Repository } from '../service/ports.ts';

/** What an audit asks of a store. */
export type AuditedStore = Pick<Repository, 'datasets' | 'states' | 'revisions' | 'allRevisions' | 'version'>;

/** What a store holds, and every sentence about what is wrong with it. */
export interface Audit {
  readonly positions: number;
  readonly revisions: number;
  /** The newest `recordedAt`; null where there is no revision. */
  readonly newest: string | null;
  readonly findings: readonly string[];
}

/**
 * Verifies all of a store: histories without gap and in order of time, acts that were allowed, heads that follow from the
 * revisions, and words that the contract reads. Never throws for damage; rejects where the store cannot be reached.
 * `today` bounds the dates of what was recorded before it.
 */
export async function auditOf(store: AuditedStore, today: Day): Promise<Audit> {
  const audits: Audit[] = [];
  for (const dataset of await store.datasets()) audits.push(audited(await settled(store, dataset), today));
  return {
    positions: sum(audits.map(({ positions }) => positions)),
    revisions: sum(audits.map(({ revisions }) => revisions)),
    newest: audits.map(({ newest }) => newest).reduce(later, null),
    findings: audits.flatMap(({ findings }) => findings),
  };
}

/** The last line of an audit. */
export function auditLine({ positions, revisions, findings }: Audit): string {
  return findings.length === 0
    ? `${positions} positions, ${revisions} revisions: clean`
    : `${findings.length} findings`;
}

/** What could be read of one data set. */
interface Reading {
  readonly revisions: readonly Revision[];
  readonly heads: readonly PositionState[];
  /** About what could not be read. */
  readonly findings: readonly string[];
}

const ATTEMPTS = 20;

/** Reads until nobody has written in between, so that heads and revisions belong together. */
async function settled(store: AuditedStore, dataset: Dataset): Promise<Reading> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await store.version(dataset);
    const reading = await readingOf(store, dataset);
    if ((await store.version(dataset)) === before) return reading;
  }
  throw new Error(`Set ${dataset} is written faster than it can be read: audit a backup of it`);
}

async function readingOf(store: AuditedStore, dataset: Dataset): Promise<Reading> {
  const heads = await orNull(store.states(dataset));
  const revisions = await orNull(store.allRevisions(dataset));
  const findings = heads === null ? [`${dataset}: heads that cannot be read`] : [];
  if (revisions !== null) return { revisions, heads: heads ?? headsOf(revisions), findings };
  return oneByOne(store, dataset, heads ?? [], findings);
}

/** In the place of heads that cannot be read, so that the histories are audited all the same. */
function headsOf(revisions: readonly Revision[]): readonly PositionState[] {
  return [...Map.groupBy(revisions, ({ id }) => id).values()].flatMap((history) => stateFrom(history) ?? []);
}

/** Where a row cannot be read, each position is asked for by itself: so the good ones are audited, and the bad ones named. */
async function oneByOne(
  store: AuditedStore,
  dataset: Dataset,
  heads: readonly PositionState[],
  before: readonly string[],
): Promise<Reading> {
  const histories = new Map<string, readonly Revision[] | null>();
  for (const { id } of heads) histories.set(id, await orNull(store.revisions(dataset, id)));
  const bad = [...histories].filter(([, history]) => history === null).map(([id]) => id);
  const named = bad.map((id) => `${dataset} ${id}: a revision that cannot be read`);
  return {
    revisions: [...histories.values()].flatMap((history) => history ?? []),
    heads: heads.filter(({ id }) => !bad.includes(id)),
    findings: [...before, ...(named.length > 0 ? named : [`${dataset}: a revision that cannot be read`])],
  };
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch(() => null);
}

function audited({ revisions, heads, findings }: Reading, today: Day): Audit {
  const rules = { codebook, members: memberList.map(({ iso3 }) => iso3), today };
  const faults = faultsOfRecord(revisions, heads).map(
    ({ dataset, id, revision, fault }) => `${placed(dataset, id, revision)}: ${fault}`,
  );
  const words = revisions.flatMap((revision) => {
    const found = faultOfRevision(revision, rules);
    const at = placed(revision.dataset, revision.id, revision.revision);
    return found === null ? [] : [`${at}: ${found.pointer} ${found.issue}`];
  });
  return {
    positions: new Set(revisions.map(({ id }) => id)).size,
    revisions: revisions.length,
    newest: revisions.map(({ recordedAt }) => recordedAt).reduce(later, null),
    findings: [...findings, ...faults, ...words],
  };
}

function placed(dataset: Dataset, id: string, revision: number | null): string {
  return `${dataset} ${id}${revision === null ? '' : ` revision ${revision}`}`;
}

function later(a: string | null, b: string | null): string | null {
  return b === null || (a !== null && a >= b) ? a : b;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
