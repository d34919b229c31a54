import styles from './chart-frame.module.css';
import { textWidth } from './wrap-text.ts';

interface DiagonalMarkProps {
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

/** Radians. */
const STEEPEST = 0.9;
/** px */
const LARGEST = 60;

/** The notice once more, large, faint and aslant over the plot: a cut-out of the chart still carries it. */
export function DiagonalMark({ words, width, height }: DiagonalMarkProps) {
  const slant = Math.min(Math.atan2(height, width), STEEPEST);
  const room = Math.min(width / Math.cos(slant), height / Math.sin(slant)) * 0.88;
  const size = Math.min(LARGEST, room / Math.max(1, textWidth(words, 1)));
  return (
    <text
      className={styles['mark']}
      aria-hidden="true"
      x={width / 2}
      y={height / 2}
      fontSize={size}
      fontWeight={600}
      textAnchor="middle"
      dominantBaseline="central"
      transform={`rotate(${(-slant * 180) / Math.PI} ${width / 2} ${height / 2})`}
    >
      {words}
    </text>
  );
}
