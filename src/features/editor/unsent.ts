// Writes on their way to the service: put on this device first, sent by whichever tab sends, and heard of when they end.
import { type Parsed, parse } from '../../contract/parse.ts';
import { positionBodySchema } from '../../contract/position.ts';
import { problemName } from '../../contract/problem-names.ts';
import type { Problem } from '../../contract/problems.ts';
import type { PositionBody } from '../../domain/position.ts';
import type { NewEntry, OutboxEntry } from '../../journal/outbox-entry.ts';
import { outboxBell, pageOutbox } from '../../journal/page-journal.ts';

/** Puts a write in the outbox. Rejects where this device keeps nothing. */
export async function putWrite(write: NewEntry): Promise<OutboxEntry> {
  const entry = await (await pageOutbox()).add(write, new Date().toISOString());
  outboxBell().tell();
  return entry;
}

/** Sends a parked write again, changed. Rejects where this device keeps nothing. */
export async function sendAgain(id: number, change: Pick<OutboxEntry, 'body' | 'ifMatch' | 'key'>): Promise<void> {
  await (await pageOutbox()).revise(id, change);
  outboxBell().tell();
}

/** Takes a write back, unless it is on its way at this moment; whether it was. */
export async function takeBack(id: number): Promise<boolean> {
  const gone = await (await pageOutbox()).withdraw(id);
  outboxBell().tell();
  return gone.length > 0;
}

/** The body of a creation that was kept. */
export function bodyOf(entry: OutboxEntry): Parsed<PositionBody> {
  return parse(positionBodySchema, entry.body);
}

/** Whether a write waits for a person to bring it together with what somebody else changed. */
export function isStale({ state }: OutboxEntry): boolean {
  return state.is === 'parked' && problemName(state.problem.type) === 'stale';
}

export type Ending =
  | { readonly is: 'done'; readonly id: string }
  /** It is in the outbox still. */
  | { readonly is: 'parked'; readonly problem: Problem; readonly isStale: boolean }
  | { readonly is: 'taken back' };

/**
 * How a write ends. What is done is acknowledged; what is parked stays where it is, for the caller to decide on. Never
 * resolves once `signal` says that nobody waits; then all stays as it is.
 */
export async function endingOf(id: number, signal: AbortSignal): Promise<Ending> {
  const store = await pageOutbox();
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      const entry = await store.get(id);
      if (signal.aborted || entry?.state.is === 'waiting' || entry?.state.is === 'sending') return;
      stop();
      if (entry === null) return resolve({ is: 'taken back' });
      if (entry.state.is === 'parked') {
        return resolve({ is: 'parked', problem: entry.state.problem, isStale: isStale(entry) });
      }
      await store.acknowledge(id);
      resolve({ is: 'done', id: entry.position });
    };
    const heard = () => void look().catch(reject);
    const stop = outboxBell().listen(heard);
    signal.addEventListener('abort', stop);
    heard();
  });
}
