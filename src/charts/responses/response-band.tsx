import type { ResponseCode } from '../../domain/response-intervals.ts';
import { RESPONSE_LETTERS } from './response-series.ts';
import styles from './responses.module.css';

interface ResponseBandProps {
  /** Upper left corner and size, px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly code: ResponseCode;
  /** The prefix of the SVG's `ResponsePatterns`. */
  readonly patterns: string;
}

const LETTERS = 22;

/** An answer in ink and pattern, with two letters where they fit: no colour of the level scale. */
export function ResponseBand({ x, y, width, height, code, patterns }: ResponseBandProps) {
  const fill = code === 'notes' || code === 'reserved' ? `url(#${patterns}-${code})` : undefined;
  const edge = { x: x + 0.5, y: y + 0.5, width: Math.max(0.5, width - 1), height: height - 1 };
  return (
    <g className={styles['band']} data-response={code} aria-hidden="true">
      <rect {...edge} style={{ fill }} />
      {code === 'none-known' || width < LETTERS + 2 ? null : (
        <text x={x + 4} y={y + height / 2 + 4.25} fontSize={12} fontWeight={600}>
          {RESPONSE_LETTERS[code]}
        </text>
      )}
    </g>
  );
}

/** The patterns of the answers: draw once inside each SVG, with a prefix that no other has. */
export function ResponsePatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <pattern id={`${prefix}-notes`} width={6} height={6} patternUnits="userSpaceOnUse">
        <circle cx={1.5} cy={1.5} r={1} className={styles['dots']} />
        <circle cx={4.5} cy={4.5} r={1} className={styles['dots']} />
      </pattern>
      <pattern id={`${prefix}-reserved`} width={5} height={5} patternUnits="userSpaceOnUse">
        <path d="M1 0V5" className={styles['stripes']} />
      </pattern>
    </defs>
  );
}
