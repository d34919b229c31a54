import { type RefObject, useLayoutEffect } from 'react';

/**
 * Scrolls an element to its right end when it first shows, whenever its own size changes and whenever `columns` does:
 * the latest period is what is looked for. An element that is not laid out yet is heard of by its size.
 */
export function useLatestInView(ref: RefObject<HTMLElement | null>, columns: number): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const toEnd = () => {
      element.scrollLeft = columns * element.scrollWidth;
    };
    toEnd();
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, columns]);
}
