import { useEffect } from 'react';
import { loadPalette } from './dialogs.ts';

/** After this many ms on the page a reader may reach for the palette. */
const SOON = 3000;

/** Brings the palette's code while the browser has nothing to do, so that what is typed right after its key is not lost. */
export function usePaletteAhead(): void {
  useEffect(() => {
    // What does not arrive now is asked for again when the palette opens, and its fault is shown there.
    const load = () => void loadPalette().catch(() => undefined);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, SOON);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(load, { timeout: SOON });
    return () => cancelIdleCallback(waiting);
  }, []);
}
