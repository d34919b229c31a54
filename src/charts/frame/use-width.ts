import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width that a chart is drawn at where nothing can be measured, in px. */
const UNMEASURED = 960;

/**
 * The inner width of an element in px, kept up to date; null until it was measured, which is before the first paint:
 * nothing is drawn for a width that it has not.
 */
export function useWidth(ref: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => setWidth(element.clientWidth || UNMEASURED);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
