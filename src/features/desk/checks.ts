// "Still stands, checked today": each check goes through the outbox, and this sitting remembers what became of it.
import type { Problem } from '../../contract/problems.ts';
import type { Dataset } from '../../domain/position.ts';
import { outboxBell, pageOutbox } from '../../journal/page-journal.ts';
import { ApiError } from '../../queries/http.ts';
import { actOnPosition } from '../../queries/write-position.ts';

/** One check of this sitting. Refused ones wait in the queue again, and are not counted. */
export interface Check {
  readonly dataset: Dataset;
  readonly record: string;
  /** Its place in the outbox; null while it is in none. */
  readonly entry: number | null;
  readonly is: 'sending' | 'sent';
}

/** What came of a check in the end. */
export type CheckEnding =
  | { readonly is: 'sent' | 'taken back' }
  | { readonly is: 'refused'; readonly problem: Problem | null };

let checks: readonly Check[] = [];
const watchers = new Set<() => void>();

/** The checks since the page was loaded, of every data set; the same value until they change. */
export function checksSoFar(): readonly Check[] {
  return checks;
}

/** Calls back whenever the checks change, until the answer is called. */
export function watchChecks(changed: () => void): () => void {
  watchers.add(changed);
  return () => void watchers.delete(changed);
}

/**
 * Confirms a record as it was at `etag`, in the name of `by`. `onKept` is called once it is on this device; resolves when
 * it was sent, refused, or taken back. A device that keeps nothing sends at once.
 */
export async function check(
  record: { readonly dataset: Dataset; readonly id: string },
  etag: string,
  by: string,
  onKept: () => void,
): Promise<CheckEnding> {
  const { dataset, id } = record;
  become(id, { dataset, record: id, entry: null, is: 'sending' });
  const write = {
    act: 'confirm',
    dataset,
    position: id,
    body: {},
    ifMatch: etag,
    key: `confirm ${id} ${etag}`,
    by,
  } as const;
  const entry = await pageOutbox().then(
    (store) => store.add(write, new Date().toISOString()),
    () => null,
  );
  if (entry !== null) {
    become(id, { dataset, record: id, entry: entry.id, is: 'sending' });
    outboxBell().tell();
  }
  onKept();
  const ending = entry === null ? await sentDirectly(record, etag) : await endingOf(entry.id);
  become(id, ending.is === 'sent' ? { dataset, record: id, entry: null, is: 'sent' } : null);
  return ending;
}

async function sentDirectly(
  record: { readonly dataset: Dataset; readonly id: string },
  etag: string,
): Promise<CheckEnding> {
  try {
    await actOnPosition(record, 'confirm', etag);
    return { is: 'sent' };
  } catch (error) {
    return { is: 'refused', problem: error instanceof ApiError ? error.problem : null };
  }
}

/** What becomes of a write; a refused one stays in the outbox, where the queue shows it. */
async function endingOf(id: number): Promise<CheckEnding> {
  const store = await pageOutbox();
  return new Promise((resolve) => {
    const look = async (): Promise<void> => {
      const entry = await store.get(id);
      if (entry?.state.is === 'waiting' || entry?.state.is === 'sending') return;
      stop();
      if (entry?.state.is === 'parked') return resolve({ is: 'refused', problem: entry.state.problem });
      if (entry !== null) await store.acknowledge(id);
      resolve({ is: entry === null ? 'taken back' : 'sent' });
    };
    // A database that refuses for a moment is asked again at the next ring.
    const heard = () => void look().catch(() => {});
    const stop = outboxBell().listen(heard);
    heard();
  });
}

function become(record: string, check: Check | null): void {
  const others = checks.filter((other) => other.record !== record);
  checks = check === null ? others : [...others, check];
  for (const changed of watchers) changed();
}
