// One write at a time, named by what it does; after it every read is asked again, so that charts move.
import { useState } from 'react';
import { useRefresh } from '../../queries/use-read.ts';

export interface Writing<Name> {
  /** What is being done; null while nothing is. */
  readonly busy: Name | null;
  readonly done: Name | null;
  readonly fault: Error | null;
  /** Resolves to whether it was done. A second one, while the first is on its way, is not begun. */
  readonly write: (name: Name, send: () => Promise<void>) => Promise<boolean>;
  /** Reads everything again and forgets the fault. */
  readonly reload: () => void;
}

/** Sends what `write` is given and says how it went. */
export function useOneWrite<Name>(): Writing<Name> {
  const refresh = useRefresh();
  const [busy, setBusy] = useState<Name | null>(null);
  const [done, setDone] = useState<Name | null>(null);
  const [fault, setFault] = useState<Error | null>(null);

  async function write(name: Name, send: () => Promise<void>): Promise<boolean> {
    if (busy !== null) return false;
    setBusy(() => name);
    setFault(null);
    setDone(null);
    try {
      await send();
      await refresh();
      setDone(() => name);
      return true;
    } catch (error) {
      setFault(error instanceof Error ? error : new Error(String(error)));
      return false;
    } finally {
      setBusy(null);
    }
  }

  const reload = () => {
    setFault(null);
    void refresh();
  };
  return { busy, done, fault, write, reload };
}
