import { useEffect } from 'react';
import { sessionQuery } from '../queries/session.ts';
import { useRead } from '../queries/use-read.ts';

/** While somebody is signed in, what they wrote is sent; the parts that send are loaded then, not with the first view. */
export function useOutboxSender(): void {
  const identity = useRead(sessionQuery()).value?.identity ?? null;
  useEffect(() => {
    if (identity === null) return undefined;
    const ending = new AbortController();
    // A device that keeps nothing has nothing to send; the form sends by itself there.
    const sending = import('./start-sending.ts').then(({ startSending }) => startSending(identity, ending.signal));
    sending.catch(() => {});
    return () => ending.abort();
  }, [identity]);
}
