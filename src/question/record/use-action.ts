// One act at a time on one record; after it every read is asked again, so that charts move.
import { useState } from 'react';
import type { Position } from '../../domain/position.ts';
import { useRefresh } from '../../queries/use-read.ts';
import { type Action, type ActionBody, actOnPosition } from '../../queries/write-position.ts';

export interface Acting {
  /** What is being done; null while nothing is. */
  readonly busy: Action | null;
  readonly done: Action | null;
  readonly fault: Error | null;
  /** Resolves to whether it was done. */
  readonly act: (action: Action, reason: string | null, more?: ActionBody) => Promise<boolean>;
  /** Reads everything again and forgets the fault. */
  readonly reload: () => void;
}

/** Acts on a position as it was at `etag`. */
export function useAction(position: Pick<Position, 'dataset' | 'id'>, etag: string): Acting {
  const refresh = useRefresh();
  const [busy, setBusy] = useState<Action | null>(null);
  const [done, setDone] = useState<Action | null>(null);
  const [fault, setFault] = useState<Error | null>(null);

  async function act(action: Action, reason: string | null, more: ActionBody = {}): Promise<boolean> {
    if (busy !== null) return false;
    setBusy(action);
    setFault(null);
    setDone(null);
    try {
      await actOnPosition(position, action, etag, { ...more, ...(reason !== null && { reason }) });
      await refresh();
      setDone(action);
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
  return { busy, done, fault, act, reload };
}
