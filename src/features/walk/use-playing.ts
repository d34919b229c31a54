import { useEffect, useEffectEvent } from 'react';

/** How long a step stands while the walk goes by itself, ms. */
const STEP_MS = 20_000;
const TOUCHES = ['pointerdown', 'input'] as const;

/**
 * Calls `onTime` when a step has stood its time; `step` begins the time anew, and null stops it. A hand on the page, the
 * bar apart, calls `onHand`: who shows something there is not to be taken away from it (WCAG 2.2.2).
 */
export function usePlaying(step: number | null, onTime: () => void, onHand: () => void): void {
  const ring = useEffectEvent(onTime);
  const hand = useEffectEvent((event: Event) => {
    if (event.target instanceof Element && event.target.closest('[data-walk-bar]') === null) onHand();
  });
  useEffect(() => {
    if (step === null) return undefined;
    const timer = setTimeout(() => ring(), STEP_MS);
    const hear = (event: Event) => hand(event);
    for (const touch of TOUCHES) window.addEventListener(touch, hear, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const touch of TOUCHES) window.removeEventListener(touch, hear);
    };
  }, [step]);
}
