import type { WriteAnswer } from '../contract/writes.ts';
import type { Instant } from '../domain/instant.ts';
import { type BroughtWrite, newEntries } from './brought-in.ts';
import { type JournalDatabase, strictly } from './journal-database.ts';
import { isOpen, type NewEntry, type OutboxEntry } from './outbox-entry.ts';
import { answered, type Moment, resumed, revised, taken, withdrawn } from './outbox-rules.ts';

/** The writes of this browser that are not done, and those that are until they are acknowledged. Every method rejects where the database refuses. */
export class OutboxStore {
  readonly #db: JournalDatabase;

  constructor(db: JournalDatabase) {
    this.#db = db;
  }

  /**
   * Resolves when the write is on the disk. A change without `ifMatch` starts from what the write before it makes;
   * rejects with RangeError where there is none.
   */
  async add(write: NewEntry, createdAt: Instant): Promise<OutboxEntry> {
    return strictly(this.#db, 'outbox', async (writing) => {
      const store = writing.objectStore('outbox');
      const last = await store.openKeyCursor(null, 'prev');
      const created = await store.index('local').get(write.position);
      const position = created?.position ?? write.position;
      const before = (await store.index('position').getAll(position)).at(-1);
      if (write.ifMatch === null && write.act !== 'create' && before === undefined)
        throw new RangeError('Nothing is on its way that this change could start from.');
      const entry: OutboxEntry = {
        ...write,
        id: (last?.key ?? 0) + 1,
        position,
        local: write.act === 'create' ? write.position : null,
        ifMatch: write.ifMatch ?? (before?.state.is === 'done' ? before.state.etag : null),
        createdAt,
        attempts: 0,
        notBefore: 0,
        state: { is: 'waiting' },
      };
      await store.add(entry);
      return entry;
    });
  }

  /** Adds writes of another browser after those that are here, in their order, all or none; how many were new. */
  async bringIn(writes: readonly BroughtWrite[]): Promise<number> {
    return strictly(this.#db, 'outbox', async (writing) => {
      const store = writing.objectStore('outbox');
      const added = newEntries(await store.getAll(), writes);
      await Promise.all(added.map((entry) => store.add(entry)));
      return added.length;
    });
  }

  /** One write; null where it has been acknowledged or taken back. */
  async get(id: number): Promise<OutboxEntry | null> {
    return (await this.#db.get('outbox', id)) ?? null;
  }

  /** What is not done, of one identity or of all, in the order of writing. */
  async open(by?: string): Promise<readonly OutboxEntry[]> {
    const open = await this.#db.getAllFromIndex('outbox', 'state', openStates());
    return open.filter((entry) => by === undefined || entry.by === by).toSorted((a, b) => a.id - b.id);
  }

  /** Marks a waiting write as being sent; null where somebody else has taken it or taken it back. */
  async take(id: number): Promise<OutboxEntry | null> {
    const [entry] = await this.#change(id, (waiting) => {
      const sending = taken(waiting);
      return sending === null ? [] : [sending];
    });
    return entry ?? null;
  }

  /** Notes what came of sending a write. */
  async settle(id: number, answer: WriteAnswer, moment: Moment): Promise<void> {
    await this.#change(id, (entry, group) =>
      entry.state.is === 'sending' ? answered(entry, group, answer, moment) : [],
    );
  }

  /** Makes ready again what an ended sender left, and what waited for a sign-in. Only whoever alone sends may ask for it. */
  async resume(by: string): Promise<void> {
    await strictly(this.#db, 'outbox', async (writing) => {
      const store = writing.objectStore('outbox');
      const open = await store.index('state').getAll(openStates());
      const again = resumed(open.filter((entry) => entry.by === by));
      await Promise.all(again.map((entry) => store.put(entry)));
    });
  }

  /** Makes ready now what waits for its time: whatever held it up is known to be over. */
  async hurry(): Promise<void> {
    await strictly(this.#db, 'outbox', async (writing) => {
      const store = writing.objectStore('outbox');
      const open = await store.index('state').getAll(openStates());
      const late = open.filter(({ state, notBefore }) => state.is === 'waiting' && notBefore > 0);
      await Promise.all(late.map((entry) => store.put({ ...entry, notBefore: 0 })));
    });
  }

  /** Sends a parked write again, changed by a person. */
  async revise(id: number, change: Pick<OutboxEntry, 'body' | 'ifMatch' | 'key'>): Promise<void> {
    await this.#change(id, (entry) => {
      const again = revised(entry, change);
      return again === null ? [] : [again];
    });
  }

  /** Takes a write back that is not on its way; the answer is what went with it, to be kept by whoever wants it. */
  async withdraw(id: number): Promise<readonly OutboxEntry[]> {
    return strictly(this.#db, 'outbox', async (writing) => {
      const store = writing.objectStore('outbox');
      const entry = await store.get(id);
      if (entry === undefined) return [];
      const gone = withdrawn(entry, await store.index('position').getAll(entry.position));
      await Promise.all(gone.map((each) => store.delete(each.id)));
      return gone;
    });
  }

  /** Lets go of a write that is done and that somebody has heard of, unless one that follows it is still open. */
  async acknowledge(id: number): Promise<void> {
    await strictly(this.#db, 'outbox', async (writing) => {
      const store = writing.objectStore('outbox');
      const entry = await store.get(id);
      if (entry === undefined || isOpen(entry)) return;
      const group = await store.index('position').getAll(entry.position);
      if (!group.some(isOpen)) await store.delete(id);
    });
  }

  async #change(
    id: number,
    change: (entry: OutboxEntry, group: readonly OutboxEntry[]) => readonly OutboxEntry[],
  ): Promise<readonly OutboxEntry[]> {
    return strictly(this.#db, 'outbox', async (writing) => {
      const store = writing.objectStore('outbox');
      const entry = await store.get(id);
      if (entry === undefined) return [];
      const changed = change(entry, await store.index('position').getAll(entry.position));
      await Promise.all(changed.map((each) => store.put(each)));
      return changed;
    });
  }
}

/** By name, `done` comes before every other state. */
function openStates(): IDBKeyRange {
  return IDBKeyRange.lowerBound('done', true);
}
