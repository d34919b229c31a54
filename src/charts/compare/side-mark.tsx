import styles from './compare.module.css';
import { sideLook } from './compared-side.ts';

interface SideMarkProps {
  /** The place of the side, from 0. */
  readonly at: number;
  readonly x: number;
  /** The middle, px. */
  readonly y: number;
}

/** The width of a letter's box, px. */
export const BADGE = 16;

/** The letter of a side in its box. */
export function SideBadge({ at, x, y }: SideMarkProps) {
  return (
    <g aria-hidden="true" className={styles['badge']}>
      <rect x={x + 0.5} y={y - BADGE / 2 + 0.5} width={BADGE - 1} height={BADGE - 1} />
      <text x={x + BADGE / 2} y={y + 4.25} fontSize={12} fontWeight={600} textAnchor="middle">
        {sideLook(at).letter}
      </text>
    </g>
  );
}

/** The letter of a side with a piece of its line. */
export function SideSample({ at, x, y }: SideMarkProps) {
  return (
    <>
      <SideBadge at={at} x={x} y={y} />
      <line
        x1={x + BADGE + 4}
        x2={x + BADGE + 30}
        y1={y}
        y2={y}
        strokeDasharray={sideLook(at).dashes}
        className={styles['sample']}
      />{' '}
      {/* prettier-ignore */}
    </>
  );
}
