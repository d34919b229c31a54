import { useEffect } from 'react';

/** How long a page may take to bring what a step is about, ms. */
const PATIENCE = 10_000;

/** Scrolls what a step is about into view once it stands; `step` is any text that differs from step to step, '' for none. */
export function useStepSubject(step: string, selector: string): void {
  useEffect(() => {
    if (step === '') return undefined;
    const show = () => {
      document.querySelector(selector)?.scrollIntoView({ block: 'start' });
    };
    const observer = new ResizeObserver(show);
    // What loads above it moves it: it is followed until the reader moves or the time is over.
    observer.observe(document.body);
    const stop = () => observer.disconnect();
    const timer = setTimeout(stop, PATIENCE);
    const ends = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;
    for (const end of ends) window.addEventListener(end, stop, { once: true, passive: true });
    show();
    return () => {
      stop();
      clearTimeout(timer);
      for (const end of ends) window.removeEventListener(end, stop);
    };
  }, [step, selector]);
}
