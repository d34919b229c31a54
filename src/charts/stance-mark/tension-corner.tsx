import styles from './stance-mark.module.css';

interface TensionCornerProps {
  readonly x: number;
  readonly y: number;
  /** Width of the band, px. */
  readonly width: number;
}

/** Height of the corner, and how thick its edge is, px. */
const SIDE = 8;
const EDGE = 2;
/** A band narrower than this has no room for a corner, px. */
const LEAST = 4;

/** The cut upper left corner of a band whose rule stands against a later, softer word (rule 3). It stays within the band. */
export function TensionCorner({ x, y, width }: TensionCornerProps) {
  const side = Math.min(SIDE, width);
  if (side < LEAST) return null;
  return (
    <g>
      <path d={`M${x} ${y}h${side - EDGE}L${x} ${y + SIDE - EDGE}z`} className={styles['cut']} />
      <path d={`M${x} ${y + SIDE - EDGE}v${EDGE}L${x + side} ${y}h${-EDGE}z`} className={styles['cut-edge']} />
    </g>
  );
}
