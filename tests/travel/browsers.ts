// Browsers for tests of the travelling file: each with the demo's record and a journal of its own.
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { demoSeeds } from '../../mocks/demo-seeds.ts';
import { demoWorld, newestInstant } from '../../mocks/demo-world.ts';
import { memoryShelf, tabSession } from '../../mocks/tab-session.ts';
import { bringIn } from '../../src/features/travel/bring-in.ts';
import { type BringPlan, planOf } from '../../src/features/travel/bring-plan.ts';
import { type FileRead, readTravellingFile, travellingText } from '../../src/features/travel/travel-file.ts';
import { readState } from '../../src/features/travel/travel-state.ts';
import { ANONYMOUS } from '../../src/domain/permissions.ts';
import type { Revision } from '../../src/domain/review.ts';
import { DraftShelf } from '../../src/journal/draft-shelf.ts';
import { openJournal } from '../../src/journal/journal-database.ts';
import type { OutboxEntry } from '../../src/journal/outbox-entry.ts';
import { sendOutbox } from '../../src/journal/outbox-sender.ts';
import { OutboxStore } from '../../src/journal/outbox-store.ts';
import { revisionOf, sendWrite } from '../../src/queries/write-request.ts';
import { memoryRepository } from '../../src/service/memory-repository.ts';
import { createService } from '../../src/service/service.ts';

/** The journal that the page's own functions open; `page-journal.ts` is mocked with it. */
export const page: { shelf: DraftShelf | null; outbox: OutboxStore | null } = { shelf: null, outbox: null };

const HEADER = { appVersion: '0.1.0+tests', exportedAt: '2026-11-22T10:00:00.000Z' };
const AT = '/api/datasets/illustrative/positions';
let browsers = 0;

export const seeds = demoSeeds();
/** Every revision with which the demo begins. */
export const everything = [...seeds.values()].flat();
/** Of those, a few records of both sets, which is quicker. */
const lastId = everything.at(-1)?.id;
const few = everything.filter(({ id }) => /^ill-(ltu|deu)-|^dr-/.test(id) || id === lastId);

/** A browser that nobody has used, or one that holds other files. Whatever is asked of it, its journal is the page's. */
export async function freshBrowser(files: readonly Revision[] = few) {
  const repository = memoryRepository([...seeds.keys()], files);
  const db = await openJournal(`travel-${browsers++}`);
  const own = { shelf: new DraftShelf(db), outbox: new OutboxStore(db) };
  const service = createService(demoWorld(repository, tabSession(memoryShelf()), await newestInstant(repository)));
  const demo = {
    revisions: async () =>
      (await Promise.all([...seeds.keys()].map((dataset) => repository.allRevisions(dataset)))).flat(),
    append: async (revisions: readonly Revision[]) => repository.append(revisions),
  };
  const enter = () => {
    Object.assign(page, own);
    vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
      service(new Request(new URL(path, 'http://x.test'), init)),
    );
  };
  const ask = async (path: string, init?: RequestInit) => {
    enter();
    return fetch(path, init);
  };
  const signIn = async (identity: string) => void (await ask('/api/session/demo', json({ identity }, 'POST')));
  const state = async () => {
    enter();
    return readState(demo);
  };
  const exported = async () => travellingText(await state(), HEADER);
  return {
    ...own,
    demo,
    signIn,
    state,
    exported,
    history: async (id: string) => repository.revisions('illustrative', id),
    edit: async (as: string, id: string, change: object, act = '') => {
      await signIn(as);
      const etag = `"${(await repository.revisions('illustrative', id)).length}"`;
      const path = act === '' ? `${AT}/${id}` : `${AT}/${id}/${act}`;
      const answer = await ask(path, json(change, act === '' ? 'PATCH' : 'POST', { 'if-match': etag }));
      if (!answer.ok) throw new Error(await answer.text());
    },
    create: async (as: string, body: object) => {
      await signIn(as);
      const answer = await ask(AT, json(body, 'POST', { 'idempotency-key': crypto.randomUUID() }));
      if (!answer.ok) throw new Error(await answer.text());
      return answer.headers.get('location')?.split('/').at(-1) ?? '';
    },
    /** Reads a file and, where it is none that is refused, brings it in as a person at the desk would. */
    bring: async (text: string | File, identity: string | null = null): Promise<FileRead & { plan?: BringPlan }> => {
      const read = await readTravellingFile(typeof text === 'string' ? new File([text], 'x.json') : text);
      if (!read.ok) return read;
      const actor = identity === null ? ANONYMOUS : { identity, role: 'editor' as const };
      const plan = await planOf(await state(), read.file, actor);
      if ((await bringIn(demo, plan)) === 'stale') throw new Error('The record has moved.');
      return { ...read, plan };
    },
    /** Sends what an identity has written, until nothing of it waits. */
    send: async (by: string): Promise<readonly OutboxEntry[]> => {
      await signIn(by);
      const ending = new AbortController();
      const sending = sendOutbox(
        {
          store: own.outbox,
          send: sendWrite,
          revision: revisionOf,
          alone: async (_name, _signal, hold) => hold(),
          tell: () => {},
          listen: () => () => {},
          now: Date.now,
          chance: Math.random,
          after: () => () => {},
        },
        by,
        ending.signal,
      );
      await vi.waitFor(async () => {
        const left = (await own.outbox.open(by)).filter(({ state: { is } }) => is !== 'parked');
        if (left.length > 0) throw new Error('Something still waits.');
      });
      ending.abort();
      await sending;
      return own.outbox.open();
    },
  };
}

function json(body: object, method: string, more: Record<string, string> = {}): RequestInit {
  return { method, headers: { 'content-type': 'application/json', ...more }, body: JSON.stringify(body) };
}

/** The part of a file that has to be the same wherever the same state is. */
export function contentOfText(text: string): string {
  return text.slice(text.indexOf('  "content": {'));
}
