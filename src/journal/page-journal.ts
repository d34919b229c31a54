import { DraftShelf } from './draft-shelf.ts';
import { type JournalDatabase, openJournal } from './journal-database.ts';
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

let bell: TabBell | null = null;

/** Rings when the outbox has changed, here or in another tab. */
export function outboxBell(): TabBell {
  bell ??= new TabBell('outbox');
  return bell;
}
