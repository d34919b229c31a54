// What was decided is sent from the outbox, by whichever tab sends; the view that decided it waits to hear how that ended.
import { useEffect, useRef, useState } from 'react';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { outboxBell, pageOutbox } from '../../../journal/page-journal.ts';
import { useRefresh } from '../../../queries/use-read.ts';

export interface Sending {
  readonly isBusy: boolean;
  /** Why this device did not do it; null where it did. */
  readonly fault: Error | null;
  /** Does something to a write in the outbox, then waits until it is done or parked again. */
  readonly run: (change: () => Promise<void>) => Promise<void>;
}

/** `onGone` is called once the write is in the outbox no more: it is done, or was taken out. */
export function useSending(id: OutboxEntry['id'], onGone: () => void): Sending {
  const refresh = useRefresh();
  const closing = useClosing();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Error | null>(null);
  const run = async (change: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    setFault(null);
    try {
      await change();
      if (!(await isGone(id, closing()))) return;
      await refresh();
      onGone();
    } catch (error) {
      setFault(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, fault, run };
}

/** Resolves to whether a write is gone or done, or else waits for a person; what is done is acknowledged. Never resolves after `signal`. */
async function isGone(id: number, signal: AbortSignal): Promise<boolean> {
  const store = await pageOutbox();
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      const state = (await store.get(id))?.state;
      if (signal.aborted || state?.is === 'waiting' || state?.is === 'sending') return;
      stop();
      if (state?.is === 'done') await store.acknowledge(id);
      resolve(state?.is !== 'parked');
    };
    const heard = () => void look().catch(reject);
    const stop = outboxBell().listen(heard);
    signal.addEventListener('abort', stop);
    heard();
  });
}

/** A signal that comes when the view is closed, so that one that is gone takes nothing out of the outbox. */
function useClosing(): () => AbortSignal {
  const open = useRef(new AbortController());
  useEffect(() => {
    const here = new AbortController();
    open.current = here;
    return () => here.abort();
  }, []);
  return () => open.current.signal;
}
