import { type RefObject, useLayoutEffect } from 'react';

/** Keeps as much room free at the foot of the page as an element takes that stands fixed there: nothing is covered (WCAG 2.4.11). */
export function useRoom(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const root = document.documentElement;
    const measure = () => root.style.setProperty('--walk-room', `${element.offsetHeight}px`);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    root.dataset['walk'] = 'on';
    return () => {
      observer.disconnect();
      root.style.removeProperty('--walk-room');
      delete root.dataset['walk'];
    };
  }, [bar]);
}
