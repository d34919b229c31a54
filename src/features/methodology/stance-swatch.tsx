import { StanceBand } from '../../charts/stance-mark/stance-band.tsx';
import { bandText, StanceLetter } from '../../charts/stance-mark/stance-letter.tsx';
import { StancePatterns } from '../../charts/stance-mark/stance-patterns.tsx';
import { isLevel, type Level, type StanceCode } from '../../domain/scale.ts';
import { codebook } from '../../reference/codebook.ts';
import styles from './stance-swatch.module.css';

const PATTERNS = 'methodology';
const WIDTH = 44;
const HEIGHT = 20;

interface StanceSwatchProps {
  readonly code: StanceCode;
  readonly range?: readonly [Level, Level] | null;
  readonly isStale?: boolean;
}

/** A level or a reason as the charts draw it; the word stands beside it. Needs `SwatchPatterns` on the page. */
export function StanceSwatch({ code, range = null, isStale = false }: StanceSwatchProps) {
  return (
    <svg className={styles['swatch']} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <StanceBand
        x={0}
        y={0}
        width={WIDTH}
        height={HEIGHT}
        code={code}
        range={range}
        isStale={isStale}
        patterns={PATTERNS}
      />
      {(isLevel(code) || range !== null) && (
        <StanceLetter
          x={WIDTH / 2}
          y={HEIGHT / 2}
          code={code}
          text={bandText(code, range, codebook)}
          isStale={isStale}
          anchor="middle"
        />
      )}
    </svg>
  );
}

/** The patterns of all swatches of the page, once. */
export function SwatchPatterns() {
  return (
    <svg className={styles['patterns']} width={0} height={0} aria-hidden="true">
      <StancePatterns prefix={PATTERNS} />
    </svg>
  );
}
