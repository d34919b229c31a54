import type { StanceCode } from '../../domain/scale.ts';
import styles from './distribution.module.css';
import { fillOf } from './stance-areas.tsx';

interface StackSwatchProps {
  /** Upper left corner, px. */
  readonly x: number;
  readonly y: number;
  readonly code: StanceCode;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
}

/** A band of the stack in small, beside its word. */
export function StackSwatch({ x, y, code, patterns }: StackSwatchProps) {
  const box = { x: x + 0.5, y: y + 0.5, width: 14, height: 10 };
  return <rect {...box} fill={fillOf(code, patterns)} className={styles['swatch']} />;
}
