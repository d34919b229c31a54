import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useRef } from 'react';
import { usePrinting } from '../../ui/use-printing.ts';

const ROW_HEIGHT = 48;
const NEAR_END = 40;

export interface RowWindowOptions {
  readonly count: number;
  /** What a row is known by while others come and go. */
  readonly keyOf: (index: number) => string | number;
  /** A row that is always drawn, because the grid points at it; -1 for none. */
  readonly kept: number;
  /** Asked for when the reader nears the end. */
  readonly onNearEnd: () => void;
}

export interface RowWindow {
  /** Of the element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The rows to draw, in order; `start` is px below the first row. On paper they are all of them. */
  readonly shown: readonly { readonly index: number; readonly start: number }[];
  /** Of all the rows, px. */
  readonly height: number;
  /** The ref of each row, whose real height is taken. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
  /** How many rows are in view, at least 1. */
  readonly rowsInView: () => number;
}

/** The rows of a long list that are in view, and the few around them. */
export function useRowWindow({ count, keyOf, kept, onNearEnd }: RowWindowOptions): RowWindow {
  // The library hands out an object that changes in place, which the compiler must not take for a value.
  'use no memo';
  const scroller = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting();
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: keyOf,
    overscan: 8,
    scrollPaddingStart: ROW_HEIGHT,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.max(0, kept)])].toSorted((a, b) => a - b),
    onChange: ({ range }) => {
      if (range !== null && range.endIndex >= count - NEAR_END) onNearEnd();
    },
  });
  return {
    scroller,
    shown: isPrinting ? Array.from({ length: count }, (_, index) => ({ index, start: 0 })) : virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    scrollTo: (index) => virtual.scrollToIndex(index),
    rowsInView: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1),
  };
}
