import { useId } from 'react';
import type { Codebook } from '../../domain/codebook.ts';
import { isLevel, type Level, type StanceCode } from '../../domain/scale.ts';
import { StanceBand } from './stance-band.tsx';
import { bandText, labelOf, StanceLetter } from './stance-letter.tsx';
import { StancePatterns } from './stance-patterns.tsx';
import styles from './stance-swatch.module.css';

export interface StanceSwatchProps {
  readonly code: StanceCode;
  readonly codebook: Codebook;
  /** With `conflicting`: from the least to the most restrictive. */
  readonly range?: readonly [Level, Level] | null;
  readonly isStale?: boolean;
  /** Px. */
  readonly width?: number;
  readonly height?: number;
}

/** A level or a reason as the charts draw it, within text; its word must stand beside it. */
export function StanceSwatch({
  code,
  codebook,
  range = null,
  isStale = false,
  width = 28,
  height = 18,
}: StanceSwatchProps) {
  const patterns = useId();
  const hasLetter = isLevel(code) || range !== null;
  return (
    <svg className={styles['swatch']} width={width} height={height} aria-hidden="true">
      {!isLevel(code) && <StancePatterns prefix={patterns} />}
      <StanceBand x={0} y={0} {...{ width, height, code, range, isStale, patterns }} />
      {hasLetter && (
        <StanceLetter
          x={width / 2}
          y={height / 2}
          code={code}
          text={bandText(code, range, codebook)}
          isStale={isStale}
          anchor="middle"
        />
      )}
    </svg>
  );
}

/** A swatch with its word. */
export function StanceLabel(props: StanceSwatchProps) {
  return (
    <span className={styles['label']}>
      <StanceSwatch {...props} />
      {labelOf(props.code, props.codebook)}
    </span>
  );
}
