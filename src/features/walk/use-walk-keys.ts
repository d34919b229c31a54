import { useEffect, useEffectEvent } from 'react';
import { type WalkMove, walkMoveOf } from './walk-key.ts';

/** Hears a clicker or the keyboard wherever focus is, as long as nothing there uses the key itself. */
export function useWalkKeys(ownDialog: Element | null, onMove: (move: WalkMove) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const move = walkMoveOf(event, ownDialog);
    if (move === null) return;
    event.preventDefault();
    onMove(move);
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
