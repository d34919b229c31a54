import styles from './chart-frame.module.css';
import { markPlace } from './mark-place.ts';

interface DiagonalMarkProps {
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

/** The notice once more, large, faint and aslant over the plot: a cut-out of the chart still carries it. */
export function DiagonalMark({ words, width, height }: DiagonalMarkProps) {
  const { size, slant } = markPlace(words, width, height);
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
