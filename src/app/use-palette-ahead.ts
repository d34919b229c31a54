import { useEffect } from 'react';
import { loadPalette } from './dialogs.ts';

/** By then the page stands and the reader looks at it, ms. */
const SETTLED = 8000;

/**
 * Brings the palette's code before it is asked for: when the key that begins its shortcut goes down, or once the page
 * has long stood. What is typed right after the shortcut is not lost, and the first view does not pay for it.
 */
export function usePaletteAhead(): void {
  useEffect(() => {
    // What does not arrive now is asked for again when the palette opens, and its fault is shown there.
    const load = () => void loadPalette().catch(() => undefined);
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Control' || key === 'Meta') load();
    };
    const timer = setTimeout(load, SETTLED);
    window.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
