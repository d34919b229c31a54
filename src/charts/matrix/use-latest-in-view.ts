import { type RefObject, useLayoutEffect } from 'react';

/** Scrolls an element to its right end when it first shows and whenever `columns` changes: the latest period is what is looked for. */
export function useLatestInView(ref: RefObject<HTMLElement | null>, columns: number): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (element !== null) element.scrollLeft = columns * element.scrollWidth;
  }, [ref, columns]);
}
