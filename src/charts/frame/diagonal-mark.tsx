import styles from './chart-frame.module.css';
import { textWidth } from './wrap-text.ts';

interface DiagonalMarkProps {
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

/** The notice once more, large, faint and aslant over the plot: a cut-out of the chart still carries it. */
export function DiagonalMark({ words, width, height }: DiagonalMarkProps) {
  const angle = Math.atan2(height, width);
  const size = Math.min(56, (Math.hypot(width, height) * 0.8) / Math.max(1, textWidth(words, 1)));
  const slant = Math.max(-32, (-angle * 180) / Math.PI);
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
      transform={`rotate(${slant} ${width / 2} ${height / 2})`}
    >
      {words}
    </text>
  );
}
