import styles from './stance-mark.module.css';

interface TensionCornerProps {
  readonly x: number;
  readonly y: number;
  /** Width of the band, px. */
  readonly width: number;
}

const SIDE = 8;

/** The cut upper left corner of a band whose rule stands against a later, softer word (rule 3). */
export function TensionCorner({ x, y, width }: TensionCornerProps) {
  const side = Math.min(SIDE, width);
  return (
    <g>
      <path d={`M${x - 0.5} ${y - 0.5}h${side + 1}l${-side - 1} ${SIDE + 1}z`} className={styles['cut']} />
      <path d={`M${x} ${y + SIDE - 2}L${x + side - 2} ${y}`} strokeWidth={1.5} className={styles['cut-edge']} />
    </g>
  );
}
