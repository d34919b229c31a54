import { type RefObject, useEffect, useState } from 'react';

/** How far below the window something is near, px. */
const NEAR = 300;
/** A page that has stood this long is done with what is needed first, ms. */
const STOOD = 8000;
/** Whoever does one of these is about to go somewhere on the page. */
const BEGINNINGS = ['keydown', 'pointerdown', 'focusin', 'scroll', 'beforeprint'] as const;

/**
 * Whether it is time to draw something heavy: it is near the window, the reader has begun to move about the page or to
 * print it, or the page has stood for a while. It stays true.
 */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (isNear || element === null) return undefined;
    const come = () => setNear(true);
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && come(), {
      rootMargin: `${NEAR}px`,
    });
    observer.observe(element);
    const timer = setTimeout(come, STOOD);
    for (const event of BEGINNINGS) window.addEventListener(event, come, { once: true, passive: true });
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      for (const event of BEGINNINGS) window.removeEventListener(event, come);
    };
  }, [ref, isNear]);
  return isNear;
}
