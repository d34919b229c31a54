import { Area } from 'recharts';
import { isLevel, type StanceCode } from '../../domain/scale.ts';
import { type PatternName, patternUrl } from '../stance-mark/stance-patterns.tsx';
import type { DistributionRow } from './distribution-rows.ts';
import styles from './distribution.module.css';

/** The bands of the stack from the bottom up; `raised` is the row of the active mark, or null; `patterns` the prefix of the SVG's patterns. */
export function stanceAreas(codes: readonly StanceCode[], raised: string | null, patterns: string) {
  return codes.map((code) => (
    <Area
      key={code}
      name={code}
      type="stepAfter"
      stackId="stances"
      dataKey={(row: DistributionRow) => row.values[code]}
      className={`${styles[isLevel(code) ? 'level' : 'reason'] ?? ''} ${styles[`code-${code}`] ?? ''}`}
      fill={fillOf(code, patterns)}
      fillOpacity={raised === null || raised === code ? 1 : 0.75}
      stroke={isLevel(code) ? 'var(--ground)' : 'var(--ink-3)'}
      strokeWidth={1}
      dot={false}
      activeDot={false}
      isAnimationActive={false}
    />
  ));
}

/** A level's colour, or the pattern of a reason. */
export function fillOf(code: StanceCode, patterns: string): string {
  if (isLevel(code)) return `var(--level-${code})`;
  const pattern = PATTERNS[code];
  return pattern === undefined ? 'var(--ground)' : patternUrl(patterns, pattern);
}

/** Reasons without a pattern of their own are drawn as the ground with an outline. */
const PATTERNS: Readonly<Partial<Record<StanceCode, PatternName>>> = {
  'none-found': 'none-found',
  declined: 'declined',
  conflicting: 'conflicting',
  'not-a-member': 'not-a-member',
  'no-rule': 'no-rule',
};
