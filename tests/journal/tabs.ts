import 'fake-indexeddb/auto';
import { openJournal } from '../../src/journal/journal-database.ts';
import type { NewEntry, OutboxEntry } from '../../src/journal/outbox-entry.ts';
import { type SenderPorts, sendOutbox } from '../../src/journal/outbox-sender.ts';
import { OutboxStore } from '../../src/journal/outbox-store.ts';
import { revisionOf, sendWrite } from '../../src/queries/write-request.ts';

/** Time runs a thousand times faster, so that no test waits for a back-off. */
const HASTE = 1000;
let browsers = 0;

/** Tabs of one browser: one database, one lock, one channel. */
export function browser() {
  const name = `journal-${browsers++}`;
  const waiting: (() => void)[] = [];
  const heard = new Set<() => void>();
  let isHeld = false;
  const letGo = () => {
    const next = waiting.shift();
    if (next === undefined) isHeld = false;
    else next();
  };
  const alone: SenderPorts['alone'] = async (_name, signal, hold) => {
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    isHeld = true;
    if (!signal.aborted) await hold();
    letGo();
  };

  /** A tab with a sender for an identity. Killed, it writes and sends nothing any more, and its lock is free. */
  async function tab(by = 'editor-a') {
    const db = await openJournal(name);
    const store = new OutboxStore(db);
    const ending = new AbortController();
    let isDead = false;
    const untilDead = async <T>(work: Promise<T>): Promise<T> => {
      const done = await work;
      return isDead ? new Promise<T>(() => {}) : done;
    };
    const ports: SenderPorts = {
      store,
      send: (write) => (isDead ? new Promise(() => {}) : untilDead(sendWrite(write))),
      revision: (write, number) => untilDead(revisionOf(write, number)),
      alone,
      tell: () => heard.forEach((ring) => ring()),
      listen: (ring) => {
        heard.add(ring);
        return () => void heard.delete(ring);
      },
      now: () => performance.now() * HASTE,
      chance: Math.random,
      after: (ms, run) => {
        const timer = setTimeout(run, ms / HASTE);
        return () => clearTimeout(timer);
      },
    };
    const running = sendOutbox(ports, by, ending.signal);
    return {
      store,
      add: async (write: NewEntry): Promise<OutboxEntry> => {
        const entry = await store.add(write, '2026-11-22T10:00:00Z');
        ports.tell();
        return entry;
      },
      ring: ports.tell,
      kill: () => {
        isDead = true;
        db.close();
        letGo();
      },
      close: async () => {
        ending.abort();
        await running;
      },
      /** Resolves when `isSo` holds for what is open. */
      until: async (isSo: (open: readonly OutboxEntry[]) => boolean): Promise<readonly OutboxEntry[]> => {
        for (;;) {
          const open = await store.open();
          if (isSo(open)) return open;
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      },
    };
  }
  return { tab };
}

export const isEmpty = (open: readonly OutboxEntry[]): boolean => open.length === 0;
export const isParked = (open: readonly OutboxEntry[]): boolean => open.some(({ state }) => state.is === 'parked');

const dataset = 'documented';
let keys = 0;
const nextKey = () => `00000000-0000-4000-8000-${String(++keys).padStart(12, '0')}`;

/** A creation under a name of its own. */
export function creation(name: string, change: object = {}, by = 'editor-a'): NewEntry {
  const body = {
    member: 'LTU',
    statedOn: '2026-03-10',
    institution: 'foreign_ministry',
    instrument: 'official_statement',
    level: 'cautions',
    services: ['leo_broadband'],
    confidence: 'medium',
    summary: 'Fixture: not a real statement.',
    sources: [{ title: 'Fixture', url: `https://example.org/${name}` }],
    ...change,
  };
  return { act: 'create', dataset, position: name, body, ifMatch: null, key: nextKey(), by };
}

/** An edit of a position; without an ETag it starts from what the write before it makes. */
export function edit(
  position: string,
  changeNote: string,
  ifMatch: string | null = null,
  patch: object = {},
): NewEntry {
  const body = { note: `Note of ${changeNote}`, ...patch, changeNote };
  return { act: 'edit', dataset, position, body, ifMatch, key: nextKey(), by: 'editor-a' };
}
