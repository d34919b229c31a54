// What is sent next, and what each answer does: within a position one after the other, between positions side by side.
// Pure: times in milliseconds since 1970-01-01T00:00:00Z come in, and so does chance.
import { problemName } from '../contract/problem-names.ts';
import type { WriteAnswer } from '../contract/writes.ts';
import { isOpen, type OutboxEntry } from './outbox-entry.ts';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 60_000;
/** Requests at the same time; browsers allow six to one host. */
const AT_ONCE = 4;

/** When an answer came, and a number from 0 up to 1 for the jitter. */
export interface Moment {
  readonly now: number;
  readonly chance: number;
}

/** The open writes that may be sent now: of each position the first, if nothing holds it back. */
export function readyToSend(open: readonly OutboxEntry[], now: number): readonly OutboxEntry[] {
  const room = AT_ONCE - open.filter(({ state }) => state.is === 'sending').length;
  const ready = firsts(open).filter((entry) => isSendable(entry) && entry.notBefore <= now);
  return ready.slice(0, Math.max(0, room));
}

/** When the next write may be sent that may not be sent yet; null where none waits for its time. */
export function nextSendAt(open: readonly OutboxEntry[], now: number): number | null {
  const waiting = firsts(open).filter((entry) => isSendable(entry) && entry.notBefore > now);
  const times = waiting.map(({ notBefore }) => notBefore);
  return times.length === 0 ? null : Math.min(...times);
}

/** A change that does not know yet what it starts from is not: somebody else's write before it is still on its way. */
function isSendable({ state, act, ifMatch }: OutboxEntry): boolean {
  return state.is === 'waiting' && (act === 'create' || ifMatch !== null);
}

function firsts(open: readonly OutboxEntry[]): readonly OutboxEntry[] {
  const first = new Map<string, OutboxEntry>();
  for (const entry of open.toSorted((a, b) => a.id - b.id)) {
    const place = `${entry.dataset} ${entry.position}`;
    if (!first.has(place)) first.set(place, entry);
  }
  return [...first.values()];
}

/** A waiting write as its sending begins; null where it does not wait any more. */
export function taken(entry: OutboxEntry): OutboxEntry | null {
  if (!isSendable(entry)) return null;
  return { ...entry, attempts: entry.attempts + 1, state: { is: 'sending' } };
}

/** What changes by an answer: the write itself and, after a success, those that follow it. `group` is its position's. */
export function answered(
  entry: OutboxEntry,
  group: readonly OutboxEntry[],
  answer: WriteAnswer,
  moment: Moment,
): readonly OutboxEntry[] {
  if (answer.is === 'done') return afterSuccess(entry, group, answer.id, answer.etag);
  const wait = waitAfter(answer, entry.attempts, moment.chance);
  if (wait !== null) return [{ ...entry, notBefore: moment.now + wait, state: { is: 'waiting' } }];
  return answer.is === 'refused' ? [{ ...entry, state: { is: 'parked', problem: answer.problem } }] : [];
}

/** How long to wait before the same write is sent again, in milliseconds; null where a person has to decide. */
function waitAfter(answer: Exclude<WriteAnswer, { is: 'done' }>, attempts: number, chance: number): number | null {
  if (answer.is === 'unanswered') return backOff(attempts, chance);
  const name = problemName(answer.problem.type);
  const passes = name === 'rate-limited' || name === 'unavailable' || name === 'idempotency-in-progress';
  if (!passes) return null;
  return Math.max((answer.retryAfter ?? 0) * 1000, backOff(attempts, chance));
}

/** Doubles with every attempt up to a minute; the upper half of it is left to chance, so that many senders spread out. */
export function backOff(attempts: number, chance: number): number {
  const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempts, 30));
  return Math.round((longest / 2) * (1 + chance));
}

/** The next write starts from the revision that this one made; after a creation all of them get the position's id. */
function afterSuccess(entry: OutboxEntry, group: readonly OutboxEntry[], id: string, etag: string): OutboxEntry[] {
  const after = group.filter((other) => other.id > entry.id && isOpen(other)).toSorted((a, b) => a.id - b.id);
  const [next] = after;
  return [
    { ...entry, position: id, state: { is: 'done', etag } },
    ...after.map((other) => ({
      ...other,
      position: id,
      ifMatch: other === next && other.ifMatch === null ? etag : other.ifMatch,
    })),
  ];
}

/** Writes that a sender left behind when it ended, and those that waited for a sign-in: they wait to be sent again. */
export function resumed(open: readonly OutboxEntry[]): readonly OutboxEntry[] {
  return open.filter(isLeft).map((entry) => ({ ...entry, notBefore: 0, state: { is: 'waiting' } }));
}

function isLeft({ state }: OutboxEntry): boolean {
  return state.is === 'sending' || (state.is === 'parked' && problemName(state.problem.type) === 'unauthenticated');
}

/** A parked write with what a person made of it after the refusal: another request, so it has another key. */
export function revised(entry: OutboxEntry, change: Pick<OutboxEntry, 'body' | 'ifMatch' | 'key'>): OutboxEntry | null {
  if (entry.state.is !== 'parked') return null;
  return { ...entry, ...change, attempts: 0, notBefore: 0, state: { is: 'waiting' } };
}

/** What goes when a person takes a write back: it and what was to follow it, unless it is on its way or done. */
export function withdrawn(entry: OutboxEntry, group: readonly OutboxEntry[]): readonly OutboxEntry[] {
  if (entry.state.is !== 'waiting' && entry.state.is !== 'parked') return [];
  return group.filter((other) => other.id >= entry.id && isOpen(other));
}
