import type { Codebook } from '../../domain/codebook.ts';
import { SWATCH } from '../stance-mark/legend-layout.ts';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { StanceLetter } from '../stance-mark/stance-letter.tsx';
import styles from './steps.module.css';

interface LevelTickProps {
  readonly codebook: Codebook;
  readonly isNarrow: boolean;
  /** Given by the axis. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

/** A level on the axis: its swatch with the letter, and its label where there is room. */
export function LevelTick({ codebook, isNarrow, x = 0, y = 0, payload }: LevelTickProps) {
  const level = codebook.levels.find(({ rank }) => rank === payload?.value);
  if (level === undefined) return null;
  const [right, middle] = [Number(x) + 8, Number(y)];
  const swatchX = isNarrow ? 0 : right - SWATCH.width - 12;
  return (
    <g aria-hidden="true">
      {isNarrow ? null : (
        <text x={swatchX - 8} y={middle + 4} fontSize={12} textAnchor="end" className={styles['level-label']}>
          {level.label}
        </text>
      )}
      <StanceBand x={swatchX} y={middle - SWATCH.height / 2} {...SWATCH} code={level.id} patterns="" />
      <StanceLetter x={swatchX + SWATCH.width / 2} y={middle} code={level.id} text={level.letter} anchor="middle" />
    </g>
  );
}
