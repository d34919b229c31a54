import { type RefObject, useEffect } from 'react';

/** Where the bar is put into another place while its buttons are used, the focus goes along, to the way on. */
export function useFocusWithin(bar: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    const element = bar.current;
    if (!isWanted || element === null || element.contains(document.activeElement)) return;
    element.querySelector<HTMLElement>('[data-variant="primary"]')?.focus({ preventScroll: true });
  }, [bar, isWanted]);
}
