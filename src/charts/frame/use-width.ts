import { type RefObject, useLayoutEffect, useState } from 'react';
import { usePrinting } from '../../ui/use-printing.ts';

/** The width that a chart is drawn at where nothing can be measured, in px. */
const UNMEASURED = 960;

/** What the margins of base.css leave of the width of an A4 sheet: 210 mm less two times 16 mm, in px. */
const SHEET = Math.floor(((210 - 2 * 16) / 25.4) * 96);

/**
 * The inner width of an element in px, kept up to date; null until it was measured, which is before the first paint:
 * nothing is drawn for a width that it has not. On paper it is the sheet's, since a picture drawn for a wide screen
 * and made smaller could not be read.
 */
export function useWidth(ref: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => setWidth(element.clientWidth || UNMEASURED);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return isPrinting && width !== null ? SHEET : width;
}
