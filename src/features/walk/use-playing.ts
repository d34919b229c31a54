import { useEffect, useEffectEvent } from 'react';

/** How long a step stands while the walk goes by itself, ms. */
export const STEP_MS = 20_000;

/** Calls `onTime` when a step has stood its time; `step` begins the time anew, and null stops it. */
export function usePlaying(step: number | null, onTime: () => void): void {
  const ring = useEffectEvent(onTime);
  useEffect(() => {
    if (step === null) return undefined;
    const timer = setTimeout(() => ring(), STEP_MS);
    return () => clearTimeout(timer);
  }, [step]);
}
