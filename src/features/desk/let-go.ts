import { outboxBell, pageOutbox } from '../../journal/page-journal.ts';

/** Takes a write out of the outbox, with what was to follow it, unless it is on its way; whether it was. Rejects where this device refuses. */
export async function letGo(entry: number): Promise<boolean> {
  const gone = await (await pageOutbox()).withdraw(entry);
  outboxBell().tell();
  return gone.length > 0;
}
