import { useSyncExternalStore } from 'react';

/** Between the two events of the window; its media query turns only after the pages are counted. */
const sheet = { isBeingPrinted: false };

/**
 * Whether the page is on its way to paper, or shown as if it were. It turns early enough for what is drawn in its
 * place to be printed.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => sheet.isBeingPrinted || matchMedia('print').matches);
}

function subscribe(onChange: () => void): () => void {
  const turn = (isBeingPrinted: boolean) => () => {
    sheet.isBeingPrinted = isBeingPrinted;
    onChange();
  };
  const [before, after] = [turn(true), turn(false)];
  const media = matchMedia('print');
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media.removeEventListener('change', onChange);
  };
}
