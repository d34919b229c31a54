import { LEVELS } from '../../domain/scale.ts';
import styles from './stance-mark.module.css';

/** What a band is filled with where there is no level, and where a level fades in. */
export type PatternName =
  | 'none-found'
  | 'declined'
  | 'conflicting'
  | 'not-a-member'
  | 'no-rule'
  | `fade-${(typeof LEVELS)[number]}`;

/** The reference to a pattern of `StancePatterns` with the same prefix, for `fill`. */
export function patternUrl(prefix: string, name: PatternName): string {
  return `url(#${prefix}-${name})`;
}

/**
 * The patterns of the no-value reasons and the fades of uncertain dates. Draw it once inside each SVG that has stance
 * marks, with a prefix that no other SVG of the page has (`useId`).
 */
export function StancePatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <Hatch id={`${prefix}-none-found`} size={9} path="M-2 11L11 -2M-2 2L2 -2M7 11L11 7" />
      <Hatch id={`${prefix}-declined`} size={4} path="M-1 5L5 -1M-1 1L1 -1M3 5L5 3" />
      <Hatch id={`${prefix}-conflicting`} size={5} path="M0 1.5H5" isStrong />
      <Hatch id={`${prefix}-not-a-member`} size={10} path="M0 0L10 10M10 0L0 10" isMuted />
      <Hatch id={`${prefix}-no-rule`} size={6} path="M0 3H3" />
      {LEVELS.map((level) => (
        <linearGradient key={level} id={`${prefix}-fade-${level}`} data-code={level}>
          <stop offset={0} stopOpacity={0.12} className={styles['stop']} />
          <stop offset={1} stopOpacity={1} className={styles['stop']} />
        </linearGradient>
      ))}
    </defs>
  );
}

interface HatchProps {
  readonly id: string;
  /** Side of the square that repeats, px. */
  readonly size: number;
  readonly path: string;
  readonly isMuted?: boolean;
  readonly isStrong?: boolean;
}

function Hatch({ id, size, path, isMuted = false, isStrong = false }: HatchProps) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      <path
        d={path}
        fill="none"
        strokeWidth={isStrong ? 2.5 : 1}
        className={isMuted ? styles['muted'] : styles['hatch']}
      />
    </pattern>
  );
}
