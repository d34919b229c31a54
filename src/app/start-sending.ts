import { sendOutbox } from '../journal/outbox-sender.ts';
import { outboxBell, pageOutbox } from '../journal/page-journal.ts';
import { aloneAmongTabs } from '../journal/tab-ports.ts';
import { revisionOf, sendWrite } from '../queries/write-request.ts';

/** Sends what `by` has written, in this tab or whichever is first, until `signal`. Rejects where this device refuses. */
export async function startSending(by: string, signal: AbortSignal): Promise<void> {
  const { tell, listen } = outboxBell();
  await sendOutbox(
    {
      store: await pageOutbox(),
      send: sendWrite,
      revision: revisionOf,
      alone: aloneAmongTabs,
      tell,
      listen,
      now: Date.now,
      chance: Math.random,
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    },
    by,
    signal,
  );
}
