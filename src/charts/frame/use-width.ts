import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width that a chart is drawn at where nothing can be measured, in px. */
const UNMEASURED = 960;

/** The inner width of an element in px, kept up to date. Measured before the first paint, so that nothing shifts. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED);
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
