import { outboxBell, pageOutbox } from '../../journal/page-journal.ts';

/** Takes a refused write out of the outbox, with what was to follow it; nothing is sent of it. Rejects where this device refuses. */
export async function letGo(entry: number): Promise<void> {
  await (await pageOutbox()).withdraw(entry);
  outboxBell().tell();
}
