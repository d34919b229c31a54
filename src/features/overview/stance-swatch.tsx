import { StanceBand } from '../../charts/stance-mark/stance-band.tsx';
import { letterOf, StanceLetter } from '../../charts/stance-mark/stance-letter.tsx';
import { isLevel, type StanceCode } from '../../domain/scale.ts';
import { codebook } from '../../reference/codebook.ts';
import styles from './overview.module.css';

/** The prefix of the page's `StancePatterns`. */
export const PATTERNS = 'overview';
const [WIDTH, HEIGHT] = [24, 18];

/** A level with its letter, or a reason's pattern, as the charts draw it; the word stands beside it. */
export function StanceSwatch({ code }: { readonly code: StanceCode }) {
  return (
    <svg className={styles['swatch']} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <StanceBand x={0} y={0} width={WIDTH} height={HEIGHT} code={code} patterns={PATTERNS} />
      {isLevel(code) && (
        <StanceLetter x={WIDTH / 2} y={HEIGHT / 2} code={code} text={letterOf(code, codebook)} anchor="middle" />
      )}
    </svg>
  );
}
