import { useEffect } from 'react';
import { usePrinting } from '../../ui/use-printing.ts';
import type { Evidence } from './use-evidence.ts';

/** A page that has stood this long is there to be read, ms. */
const STOOD = 4000;
/** Longer lists are read ahead for nobody: they come with scrolling, or while they are printed. */
const MOST = 1000;

/**
 * Reads the pages that are missing on paper, and says whether the page is being printed. A browser that prints waits for
 * nothing, so those of a short list are read as soon as the page has stood for a while.
 */
export function useWholeForPaper({ isComplete, isFetching, fault, more }: Evidence, total: number | null): boolean {
  const isPrinting = usePrinting();
  const isShort = total !== null && total <= MOST;
  useEffect(() => {
    if (isComplete || isFetching || fault !== null || !(isPrinting || isShort)) return undefined;
    const timer = setTimeout(more, isPrinting ? 0 : STOOD);
    return () => clearTimeout(timer);
  }, [isComplete, isFetching, fault, isPrinting, isShort, more]);
  return isPrinting;
}
