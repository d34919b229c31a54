import { isLevel, type Level, type Reason, type StanceCode } from '../../domain/scale.ts';
import styles from './stance-mark.module.css';
import { patternUrl } from './stance-patterns.tsx';

export interface StanceBandProps {
  /** Upper left corner and size, px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly code: StanceCode;
  /** For `conflicting`: from the least to the most restrictive. */
  readonly range?: readonly [Level, Level] | null;
  /** Carried forward: thinner, lighter, with a dashed edge. */
  readonly isStale?: boolean;
  /** Fades in from the left: the day is not known, only its month or year. */
  readonly isFading?: boolean;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
}

/** One stretch of one stance, in the vocabulary that all charts share: a colour for a level, a pattern for a reason. */
export function StanceBand(props: StanceBandProps) {
  const { code } = props;
  return isLevel(code) ? <LevelBand {...props} code={code} /> : <ReasonBand {...props} code={code} />;
}

/** How much thinner a stale band is on either side, px. */
export const STALE_INSET = 2;

function LevelBand(props: StanceBandProps & { readonly code: Level }) {
  const { x, y, width, height, code, isStale = false, isFading = false, patterns } = props;
  if (isStale) {
    const inner = { x: x + 0.5, width: Math.max(0.5, width - 1), height: height - 2 * STALE_INSET - 1 };
    return (
      <rect
        {...inner}
        y={y + STALE_INSET + 0.5}
        strokeWidth={1}
        strokeDasharray="3 2"
        data-code={code}
        className={styles['stale']}
      />
    );
  }
  const fade = isFading ? patternUrl(patterns, `fade-${code}`) : undefined;
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      style={{ fill: fade }}
      data-code={code}
      className={styles['level']}
    />
  );
}

function ReasonBand({ x, y, width, height, code, range, patterns }: StanceBandProps & { readonly code: Reason }) {
  const edge = { x: x + 0.5, y: y + 0.5, width: Math.max(0.5, width - 1), height: height - 1, strokeWidth: 1 };
  if (code === 'conflicting') return <RangeBar x={x} y={y} width={width} height={height} range={range ?? null} />;
  if (code === 'not-a-member') {
    return <rect x={x} y={y} width={width} height={height} fill={patternUrl(patterns, code)} />;
  }
  if (code === 'not-researched') {
    return <rect {...edge} fill="none" strokeDasharray="1 3" className={styles['dotted']} />;
  }
  return <rect {...edge} fill={patternUrl(patterns, code)} className={styles['reason']} />;
}

interface RangeBarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly range: readonly [Level, Level] | null;
}

/** The two ends of a conflict above each other, the less restrictive one on top, with the ground between. */
function RangeBar({ x, y, width, height, range }: RangeBarProps) {
  const part = Math.max(2, Math.round(height / 4.5));
  const [low, high] = range ?? [null, null];
  return (
    <>
      <rect x={x + 0.5} y={y + 0.5} width={Math.max(0.5, width - 1)} height={height - 1} className={styles['range']} />
      <rect x={x} y={y} width={width} height={part} className={styles['level']} data-code={low} />
      <rect x={x} y={y + height - part} width={width} height={part} className={styles['level']} data-code={high} />
    </>
  );
}
