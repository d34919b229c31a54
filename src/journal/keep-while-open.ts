import { markOpen } from './live-openings.ts';

/**
 * Holds a form as open, and writes what it holds when the page is hidden or goes, for then it may never come back.
 * The answer ends both, and writes once more. `write` must not reject.
 */
export function keepWhileOpen(opening: string, write: () => Promise<void>): () => void {
  const flush = () => void write();
  const close = markOpen(opening);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  return () => {
    flush();
    close();
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
  };
}
