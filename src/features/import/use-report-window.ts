import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useRef } from 'react';
import { usePrinting } from '../../ui/use-printing.ts';

const ROW_HEIGHT = 32;

interface ReportWindow {
  /** Of the element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** The rows to draw, in order; on paper all of them. */
  readonly shown: readonly number[];
  /** Px of the rows that are not drawn, above and below. */
  readonly above: number;
  readonly below: number;
  /** The ref of each row, whose real height is taken. */
  readonly measure: (row: HTMLElement | null) => void;
}

/** The rows of a report that are in view, and the few around them. */
export function useReportWindow(count: number): ReportWindow {
  // The library hands out an object that changes in place, which the compiler must not take for a value.
  'use no memo';
  const scroller = useRef<HTMLElement>(null);
  const isPrinting = usePrinting();
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const measure = virtual.measureElement;
  if (isPrinting) return { scroller, measure, shown: Array.from({ length: count }, (_, i) => i), above: 0, below: 0 };
  const drawn = virtual.getVirtualItems();
  const end = drawn.at(-1)?.end ?? 0;
  return {
    scroller,
    measure,
    shown: drawn.map(({ index }) => index),
    above: drawn[0]?.start ?? 0,
    below: Math.max(0, virtual.getTotalSize() - end),
  };
}
