import { StanceBand } from '../../charts/stance-mark/stance-band.tsx';
import { bandText, StanceLetter } from '../../charts/stance-mark/stance-letter.tsx';
import { StancePatterns } from '../../charts/stance-mark/stance-patterns.tsx';
import { isLevel, type Level, type StanceCode } from '../../domain/scale.ts';
import { codebook } from '../../reference/codebook.ts';
import styles from './why.module.css';

const PATTERNS = 'why';

interface StanceSwatchProps {
  readonly code: StanceCode;
  readonly range?: readonly [Level, Level] | null;
  readonly isStale?: boolean;
  readonly isLarge?: boolean;
}

/** A level or reason as the charts draw it; the word stands beside it. Needs `SwatchPatterns` beside it. */
export function StanceSwatch({ code, range = null, isStale = false, isLarge = false }: StanceSwatchProps) {
  const [width, height] = isLarge ? [56, 28] : [36, 18];
  const hasText = isLevel(code) || range !== null;
  return (
    <svg className={styles['swatch']} width={width} height={height} aria-hidden="true">
      <StanceBand x={0} y={0} width={width} height={height} {...{ code, range, isStale }} patterns={PATTERNS} />
      {hasText && (
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

/** The patterns of all swatches of the dialog, once. */
export function SwatchPatterns() {
  return (
    <svg className={styles['patterns']} width={0} height={0} aria-hidden="true">
      <StancePatterns prefix={PATTERNS} />
    </svg>
  );
}
