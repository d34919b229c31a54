import { LEVELS } from '../../domain/scale.ts';
import styles from './steps.module.css';

interface LevelStrokeProps {
  readonly id: string;
  /** Of the area of the lines, px in the user space of the lines. */
  readonly top: number;
  readonly bottom: number;
}

/** A stroke that has each level's colour at that level's height, and turns from one to the next half-way. */
export function LevelStroke({ id, top, bottom }: LevelStrokeProps) {
  return (
    <defs>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={0} x2={0} y1={top} y2={bottom}>
        {LEVELS.toReversed().flatMap((level, index) =>
          [index, index + 1].map((edge) => (
            <stop key={`${level}-${edge}`} offset={edge / 6} data-code={level} className={styles['stop']} />
          )),
        )}
      </linearGradient>
    </defs>
  );
}
