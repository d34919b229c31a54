import type { Codebook } from '../../domain/codebook.ts';
import { isLevel } from '../../domain/scale.ts';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { letterOf, StanceLetter } from '../stance-mark/stance-letter.tsx';
import { CHIP, type PlacedMark } from './lane-layout.ts';
import styles from './member-lanes.module.css';

const TAIL: Readonly<Record<string, number>> = { rule: 5, voice: 2, silent: 0 };

/** What a record says from its day until the next one of its lane, or until it ends: thick for a rule, thin for a word. */
export function LaneTail({ placed }: { readonly placed: PlacedMark }) {
  const { mark, x, y, tailEnd } = placed;
  const height = TAIL[mark.weight] ?? 0;
  if (!isLevel(mark.code) || height === 0 || tailEnd <= x) return null;
  return (
    <rect
      x={x}
      y={y + (CHIP.height - height) / 2}
      width={tailEnd - x}
      height={height}
      data-code={mark.code}
      data-muted={mark.isMuted}
      className={styles['tail']}
    />
  );
}

interface LaneMarkShapeProps {
  readonly placed: PlacedMark;
  readonly codebook: Codebook;
  readonly patterns: string;
  readonly isRaised: boolean;
}

/** A record: a chip with its level's letter, outlined in ink for a rule, hollow where it never sets the stance. */
export function LaneMarkShape({ placed, codebook, patterns, isRaised }: LaneMarkShapeProps) {
  const { mark, x, y, span } = placed;
  const { code, weight } = mark;
  const letter = isLevel(code) ? letterOf(code, codebook) : '';
  return (
    <g data-code={code} data-muted={mark.isMuted} className={styles['mark']}>
      {span === null ? null : (
        <path d={`M${span[0] + 0.5} ${y + CHIP.height}v3H${span[1] - 0.5}v-3`} className={styles['span']} />
      )}
      <rect x={x - 1} y={y - 1} width={CHIP.width + 2} height={CHIP.height + 2} className={styles['ground']} />
      {weight === 'silent' && isLevel(code) ? (
        <>
          <rect x={x + 1} y={y + 1} width={CHIP.width - 2} height={CHIP.height - 2} className={styles['hollow']} />
          <text
            x={x + CHIP.width / 2}
            y={y + 12.25}
            fontSize={12}
            textAnchor="middle"
            className={styles['hollow-letter']}
          >
            {letter}
          </text>
        </>
      ) : (
        <>
          <StanceBand x={x} y={y} {...CHIP} code={code} patterns={patterns} />
          <StanceLetter x={x + CHIP.width / 2} y={y + CHIP.height / 2} code={code} text={letter} anchor="middle" />
        </>
      )}
      {weight === 'rule' ? (
        <path d={`M${x} ${y + CHIP.height + 1.5}h${CHIP.width}`} className={styles['binding']} />
      ) : null}
      {isRaised ? (
        <rect x={x - 2} y={y - 2} width={CHIP.width + 4} height={CHIP.height + 4} className={styles['raised']} />
      ) : null}
    </g>
  );
}
