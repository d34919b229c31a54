import type { ReactNode } from 'react';
import styles from './chart-tip.module.css';

interface ChartTipProps {
  /** The place it speaks of, px from the upper left corner of the picture. */
  readonly x: number;
  readonly y: number;
  /** Width of the picture, px. */
  readonly width: number;
  readonly children: ReactNode;
}

/** The words beside a pointer or a walked mark. Hidden from screen readers: the frame speaks the mark itself. */
export function ChartTip({ x, y, width, children }: ChartTipProps) {
  const isLeft = x > width / 2;
  const side = isLeft ? { right: width - x + 12 } : { left: x + 12 };
  return (
    <div className={styles['tip']} style={{ ...side, top: y, maxWidth: Math.max(160, width / 2) }} aria-hidden="true">
      {children}
    </div>
  );
}

interface TipLineProps {
  /** A level or reason, whose swatch stands before the words; null for none. */
  readonly code: string | null;
  readonly letter: string;
  readonly isRaised?: boolean;
  readonly children: ReactNode;
}

/** One value in a tip. */
export function TipLine({ code, letter, isRaised = false, children }: TipLineProps) {
  return (
    <p className={styles['line']} data-raised={isRaised}>
      <span className={styles['swatch']} data-code={code ?? undefined}>
        {letter}
      </span>
      {children}
    </p>
  );
}
