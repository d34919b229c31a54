import { useEffect, useEffectEvent } from 'react';
import { endingOf } from '../unsent.ts';

/** Calls back once when a write has ended, or waits for a person. What was taken back has not ended. */
export function useEnding(id: number, onEnded: () => void): void {
  const ended = useEffectEvent(onEnded);
  useEffect(() => {
    const leaving = new AbortController();
    void endingOf(id, leaving.signal).then(
      ({ is }) => leaving.signal.aborted || is === 'taken back' || ended(),
      // Without a database nothing is on its way.
      () => {},
    );
    return () => leaving.abort();
  }, [id]);
}
