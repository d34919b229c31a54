// One tab sends for all of them, one sender for each identity; when it ends, however it ends, another takes over.
import { problemName } from '../contract/problem-names.ts';
import type { Write, WriteAnswer } from '../contract/writes.ts';
import type { Revision } from '../domain/review.ts';
import { JOURNAL } from './journal-name.ts';
import { isMadeBy, revisionMadeBy } from './our-revision.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { nextSendAt, readyToSend } from './outbox-rules.ts';
import type { OutboxStore } from './outbox-store.ts';

/** What sending needs of the world. */
export interface SenderPorts {
  readonly store: OutboxStore;
  /** Sends one write; never rejects. */
  readonly send: (write: Write) => Promise<WriteAnswer>;
  /** One revision of a position; null where there is none. Rejects where no answer comes. */
  readonly revision: (write: Write, number: number) => Promise<Revision | null>;
  /** Runs `hold` once nobody else holds the lock of that name, and lets go when it ends; gives up on `signal`. */
  readonly alone: (name: string, signal: AbortSignal, hold: () => Promise<void>) => Promise<void>;
  /** Says in every tab, this one included, that the outbox has changed. */
  readonly tell: () => void;
  /** Calls back when any tab has said so, until the answer is called. */
  readonly listen: (heard: () => void) => () => void;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly chance: () => number;
  /** Runs something once after some milliseconds, unless the answer is called before. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/**
 * Sends what `by` has written until `signal`; resolves when nothing of it is on its way any more.
 * Rejects where the database of this device refuses; nothing is lost by it, and it can be started again.
 */
export async function sendOutbox(ports: SenderPorts, by: string, signal: AbortSignal): Promise<void> {
  await ports.alone(`outbox ${by} in ${JOURNAL}`, signal, () => sendAlone(ports, by, signal));
}

async function sendAlone(ports: SenderPorts, by: string, signal: AbortSignal): Promise<void> {
  const bell = new Bell();
  const flights = new Flights(bell.ring);
  const stopListening = ports.listen(bell.ring);
  signal.addEventListener('abort', bell.ring);
  try {
    await ports.store.resume(by);
    while (!signal.aborted) {
      const rung = bell.next();
      // oxlint-disable-next-line no-await-in-loop -- one round after the other, each on what the last one left
      const open = await ports.store.open(by);
      // One now for both: what becomes ready between two of them would be neither sent nor waited for.
      const now = ports.now();
      for (const { id } of readyToSend(open, now)) flights.start(id, () => sendOne(ports, id));
      // oxlint-disable-next-line no-await-in-loop -- it rests until something has changed
      await rest(ports, bell, rung, nextSendAt(open, now));
      flights.check();
    }
  } finally {
    stopListening();
    signal.removeEventListener('abort', bell.ring);
    await flights.landed();
  }
}

/** The writes on their way, each once. */
class Flights {
  readonly #flying = new Map<number, Promise<void>>();
  readonly #onLanded: () => void;
  #faults: unknown[] = [];

  constructor(onLanded: () => void) {
    this.#onLanded = onLanded;
  }

  start(id: number, fly: () => Promise<void>): void {
    if (this.#flying.has(id)) return;
    const flight = fly()
      .catch((fault: unknown) => void this.#faults.push(fault))
      .finally(() => {
        this.#flying.delete(id);
        this.#onLanded();
      });
    this.#flying.set(id, flight);
  }

  /** Throws what went wrong on this device; what the service said is never among it. */
  check(): void {
    const [fault] = this.#faults;
    if (fault !== undefined) throw fault;
  }

  async landed(): Promise<void> {
    await Promise.all(this.#flying.values());
  }
}

async function sendOne(ports: SenderPorts, id: number): Promise<void> {
  const entry = await ports.store.take(id);
  if (entry === null) return;
  ports.tell();
  const answer = await answerTo(ports, entry);
  await ports.store.settle(id, answer, { now: ports.now(), chance: ports.chance() });
  ports.tell();
}

/** The answer to a write; a stale one whose revision we made ourselves, in an attempt without an answer, is done. */
async function answerTo(ports: SenderPorts, entry: OutboxEntry): Promise<WriteAnswer> {
  const answer = await ports.send(entry);
  const made = revisionMadeBy(entry);
  const isStale = answer.is === 'refused' && problemName(answer.problem.type) === 'stale';
  if (!isStale || made === null) return answer;
  try {
    const revision = await ports.revision(entry, made);
    const isOurs = revision !== null && isMadeBy(entry, entry.by, revision);
    return isOurs ? { is: 'done', id: entry.position, etag: `"${made}"` } : answer;
  } catch {
    return { is: 'unanswered' };
  }
}

/** Looked up again after a while, because a device that slept did not count the time. */
const LONGEST_REST_MS = 30_000;

/** Resolves with `rung`, or at a time where one is given. */
async function rest(ports: SenderPorts, bell: Bell, rung: Promise<void>, at: number | null): Promise<void> {
  if (at === null) return rung;
  const cancel = ports.after(Math.min(LONGEST_REST_MS, Math.max(0, at - ports.now())), bell.ring);
  await rung;
  cancel();
}

/** Rings for whoever waits; a ring between two waits is not missed. */
class Bell {
  #next = Promise.withResolvers<void>();

  readonly ring = (): void => {
    this.#next.resolve();
    this.#next = Promise.withResolvers();
  };

  next(): Promise<void> {
    return this.#next.promise;
  }
}
