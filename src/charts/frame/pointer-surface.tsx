import type { MouseEvent, ReactNode } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { WalkMark } from '../walk/walk.ts';
import type { Plot } from './chart-frame.tsx';
import styles from './pointer-surface.module.css';

/** What lies at a place of a drawing. */
export interface Under {
  readonly mark: WalkMark | null;
  /** Null where no day lies; left out in a chart that has no days. */
  readonly day?: Day | null;
}

interface PointerSurfaceProps {
  readonly plot: Plot;
  /** px */
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  /** What lies at a place, px from the surface's upper left corner. */
  readonly under: (x: number, y: number) => Under;
  /** Hears of the day under the pointer, and of null when it leaves. */
  readonly onPoint?: (day: Day | null) => void;
  /** Marks that lie on the surface, and hear the pointer with it. */
  readonly children?: ReactNode;
}

/** Hears the pointer over a drawing: raises the mark under it, and opens it with a click. The keyboard has the frame's walk. */
export function PointerSurface({ plot, x = 0, y = 0, width, height, under, onPoint, children }: PointerSurfaceProps) {
  function underPointer(event: MouseEvent): Under {
    const box = event.currentTarget.getBoundingClientRect();
    // A chart that is shown larger than it is drawn; browsers that do not tell draw it as it is.
    const zoom = event.currentTarget.currentCSSZoom || 1;
    return under((event.clientX - box.left) / zoom, (event.clientY - box.top) / zoom);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard
    <g
      onPointerMove={(event) => {
        const { mark, day = null } = underPointer(event);
        onPoint?.(day);
        if (mark?.id !== plot.active?.id) plot.setActive(mark);
      }}
      onPointerLeave={() => {
        onPoint?.(null);
        plot.setActive(null);
      }}
      onClick={(event) => {
        const { mark } = underPointer(event);
        if (mark !== null) plot.pin(mark);
      }}
    >
      <rect x={x} y={y} width={width} height={height} fill="none" pointerEvents="all" className={styles['surface']} />
      {children}
    </g>
  );
}
