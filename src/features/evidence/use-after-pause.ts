import { useEffect, useEffectEvent } from 'react';

/** Hands a value on once it has rested for `pause` milliseconds; null rests for ever. */
export function useAfterPause<T>(value: T | null, pause: number, act: (value: T) => void): void {
  const onRest = useEffectEvent(act);
  useEffect(() => {
    if (value === null) return undefined;
    const timer = setTimeout(() => onRest(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
}
