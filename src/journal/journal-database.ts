// The editor's safety net: one database in the browser that holds what was typed and what is still to be sent.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { JOURNAL } from './journal-name.ts';
import type { KeptDraft } from './kept-draft.ts';
import type { OutboxEntry } from './outbox-entry.ts';

interface Schema extends DBSchema {
  drafts: { key: [form: string, opening: string]; value: KeptDraft };
  outbox: {
    key: number;
    value: OutboxEntry;
    indexes: { position: string; local: string; state: string };
  };
}
export type JournalDatabase = IDBPDatabase<Schema>;
type Store = 'drafts' | 'outbox';
type Writing<S extends Store> = IDBPTransaction<Schema, [S], 'readwrite'>;

/** Opens or makes the database. Rejects where the browser has none or refuses, as some do in private windows. */
export async function openJournal(name = JOURNAL): Promise<JournalDatabase> {
  return openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: ['form', 'opening'] });
      const outbox = db.createObjectStore('outbox', { keyPath: 'id' });
      outbox.createIndex('position', 'position');
      outbox.createIndex('local', 'local');
      outbox.createIndex('state', 'state.is');
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/**
 * The one door for everything that is written: it resolves when the change is on the disk, not before, and changes all
 * of it or nothing. Rejects where the disk is full or the database has gone.
 */
export async function strictly<S extends Store, T>(
  db: JournalDatabase,
  store: S,
  change: (writing: Writing<S>) => Promise<T>,
): Promise<T> {
  const writing = db.transaction(store, 'readwrite', { durability: 'strict' });
  // An aborted transaction rejects `done` as well; the reason is the one caught below.
  const done = writing.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    const changed = await change(writing);
    const failure = await done;
    if (failure !== null) throw failure;
    return changed;
  } catch (error) {
    abort(writing);
    await done;
    throw error;
  }
}

function abort(writing: { abort(): void }): void {
  try {
    writing.abort();
  } catch {
    // It has ended already.
  }
}
