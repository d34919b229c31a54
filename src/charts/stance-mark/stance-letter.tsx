import type { Codebook } from '../../domain/codebook.ts';
import { isLevel, type Level, type StanceCode } from '../../domain/scale.ts';
import { textWidth } from '../frame/wrap-text.ts';
import styles from './stance-mark.module.css';

interface StanceLetterProps {
  readonly x: number;
  /** The middle of the band, px. */
  readonly y: number;
  readonly code: StanceCode;
  readonly text: string;
  readonly isStale?: boolean;
  readonly anchor?: 'start' | 'middle';
}

/** Reasons drawn as a hatch: their words stand on a clean plate. */
const HATCHED: ReadonlySet<StanceCode> = new Set(['none-found', 'declined', 'not-a-member', 'no-rule']);

/** The letter of a level, or the words of a reason, on its band. */
export function StanceLetter({ x, y, code, text, isStale = false, anchor = 'start' }: StanceLetterProps) {
  const kind = !isLevel(code) ? 'word' : isStale ? 'stale-letter' : 'letter';
  const wide = textWidth(text, 12);
  const left = anchor === 'start' ? x : x - wide / 2;
  return (
    <>
      {HATCHED.has(code) && text !== '' && (
        <rect x={left - 3} y={y - 7} width={wide + 6} height={14} className={styles['cut']} />
      )}
      <text
        x={x}
        y={y + 4.25}
        fontSize={12}
        fontWeight={isLevel(code) ? 600 : 400}
        textAnchor={anchor}
        data-code={code}
        className={styles[kind]}
        aria-hidden="true"
      >
        {text}
      </text>
    </>
  );
}

/** The letter of a level in the codebook. */
export function letterOf(level: Level, codebook: Codebook): string {
  return codebook.levels.find((entry) => entry.id === level)?.letter ?? '';
}

/** The label of a level or reason in the codebook. */
export function labelOf(code: StanceCode, codebook: Codebook): string {
  return [...codebook.levels, ...codebook.reasons].find((entry) => entry.id === code)?.label ?? code;
}

/** What stands on a band: a level's letter, a conflict's two letters, a reason's label. */
export function bandText(code: StanceCode, range: readonly [Level, Level] | null, codebook: Codebook): string {
  if (isLevel(code)) return letterOf(code, codebook);
  if (range !== null) return range.map((level) => letterOf(level, codebook)).join('–');
  return labelOf(code, codebook).toLowerCase();
}
