import { markOpen } from './live-openings.ts';

/** Writes what a form holds; resolves to whether all of it is on the disk of this device, and never rejects. */
type WriteForm = () => Promise<boolean>;

const openHere = new Set<WriteForm>();

/**
 * Holds a form as open, and writes what it holds when the page is hidden or goes, for then it may never come back.
 * The answer ends both, and writes once more.
 */
export function keepWhileOpen(opening: string, write: WriteForm): () => void {
  const flush = () => void write();
  const close = markOpen(opening);
  openHere.add(write);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  return () => {
    flush();
    close();
    openHere.delete(write);
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
  };
}

/** Writes what every form of this page holds, before the page is left on purpose; resolves to whether all is on the disk. */
export async function writeOpenForms(): Promise<boolean> {
  const written = await Promise.all([...openHere].map((write) => write()));
  return written.every(Boolean);
}
