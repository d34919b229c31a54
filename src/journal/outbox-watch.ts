// What waits in the outbox, as it changes in any tab, for whoever shows it.
import type { OutboxEntry } from './outbox-entry.ts';
import { outboxBell, pageOutbox } from './page-journal.ts';

const NONE: readonly OutboxEntry[] = [];
const watchers = new Set<() => void>();
let known: readonly OutboxEntry[] = NONE;
let stop: (() => void) | null = null;

/** Calls back whenever what waits has changed, until the answer is called. The first to watch makes it look. */
export function watchOutbox(changed: () => void): () => void {
  watchers.add(changed);
  stop ??= outboxBell().listen(look);
  look();
  return () => {
    watchers.delete(changed);
    if (watchers.size > 0) return;
    stop?.();
    stop = null;
    known = NONE;
  };
}

/** The writes that are not done, of every identity, in the order of writing; the same value until they change. */
export function openWrites(): readonly OutboxEntry[] {
  return known;
}

function look(): void {
  void lookAgain();
}

/** Without a database nothing waits: the form says itself what is not kept. */
async function lookAgain(): Promise<void> {
  const open = await openOrNone();
  if (stop === null) return;
  known = open;
  for (const changed of watchers) changed();
}

async function openOrNone(): Promise<readonly OutboxEntry[]> {
  try {
    return await (await pageOutbox()).open();
  } catch {
    return NONE;
  }
}
