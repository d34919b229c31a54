import { DraftShelf } from './draft-shelf.ts';
import { type JournalDatabase, openJournal, strictly } from './journal-database.ts';
import { OutboxStore } from './outbox-store.ts';
import { TabBell } from './tab-ports.ts';

let opened: Promise<JournalDatabase> | null = null;

/** The journal of this page, opened when it is first asked for. Rejects where the browser refuses, and asks again the next time. */
async function pageJournal(): Promise<JournalDatabase> {
  opened ??= openJournal();
  try {
    return await opened;
  } catch (error) {
    opened = null;
    throw error;
  }
}

/** The drafts of this browser. Rejects as the journal does. */
export async function pageDrafts(): Promise<DraftShelf> {
  return new DraftShelf(await pageJournal());
}

/** The outbox of this browser. Rejects as the journal does. */
export async function pageOutbox(): Promise<OutboxStore> {
  return new OutboxStore(await pageJournal());
}

/** Deletes every draft and every write of this browser. Rejects as the journal does. */
export async function emptyJournal(): Promise<void> {
  const journal = await pageJournal();
  await strictly(journal, 'drafts', (writing) => writing.objectStore('drafts').clear());
  await strictly(journal, 'outbox', (writing) => writing.objectStore('outbox').clear());
}

let bell: TabBell | null = null;

/** Rings when the outbox has changed, here or in another tab. */
export function outboxBell(): TabBell {
  bell ??= new TabBell('outbox');
  return bell;
}
