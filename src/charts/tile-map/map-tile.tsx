import type { Codebook } from '../../domain/codebook.ts';
import { isLevel, type StanceCode } from '../../domain/scale.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';
import { textWidth, wrapText } from '../frame/wrap-text.ts';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { bandText, letterOf } from '../stance-mark/stance-letter.tsx';
import { TensionCorner } from '../stance-mark/tension-corner.tsx';
import type { PlacedTile, TileLayout } from './tile-layout.ts';
import styles from './tile-map.module.css';

interface MapTileProps {
  readonly placed: PlacedTile;
  readonly size: TileLayout['tile'];
  readonly hasName: boolean;
  readonly stance: Stance;
  /** What it had on the earlier day, where that was another code; else null. */
  readonly before: StanceCode | null;
  readonly codebook: Codebook;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
}

/** One member: its code, its level's letter or the reason for none, and the mark of a change. */
export function MapTile({ placed, size, hasName, stance, before, codebook, patterns }: MapTileProps) {
  const { width, height } = size;
  const code = codeOf(stance);
  const x = width / 2;
  const isLevelChange = before !== null && (isLevel(before) || isLevel(code));
  const lines = isLevelChange ? [''] : wordsIn(width, hasName || height < ROOM_FOR_TWO ? 1 : 2, stance, codebook);
  const first = height / 2 - 6 * (hasName ? 1 : lines.length) + (hasName ? -7 : 1);
  return (
    <g transform={`translate(${placed.x} ${placed.y})`} data-code={code} data-stale={stance.stale}>
      <rect width={width} height={height} className={styles['ground']} />
      <StanceBand x={0} y={0} {...size} code={code} range={stance.range} isStale={stance.stale} patterns={patterns} />
      {stance.tension ? <TensionCorner x={0} y={0} width={width} /> : null}
      {before === null ? null : <ChangedEdge size={size} />}
      <g className={styles[isLevel(code) ? 'on-level' : 'on-ground']} textAnchor="middle" aria-hidden="true">
        <text x={x} y={first} fontSize={12} className={styles['iso']}>
          {placed.member.iso3}
        </text>
        {isLevelChange ? (
          <Change x={x} y={first + 15} from={signOf(before, codebook)} to={signOf(code, codebook)} />
        ) : (
          lines.map((line, i) => (
            <text key={line} x={x} y={first + 15 + 13 * i} fontSize={isLevel(code) ? 15 : 12}>
              {line}
            </text>
          ))
        )}
        {hasName ? (
          <text x={x} y={first + 32} fontSize={12}>
            {placed.member.name}
          </text>
        ) : null}
      </g>
    </g>
  );
}

/** From this height on a tile holds its code and two lines of words inside the edge of a change, px. */
const ROOM_FOR_TWO = 56;

/** From this width on the whole edge stands inside the tile; below it reaches into the gap round it, px. */
const ROOMY = 44;

/** A strong edge, to be seen on every level: ink, and inside of it the ground. */
function ChangedEdge({ size: { width, height } }: { readonly size: TileLayout['tile'] }) {
  const isRoomy = width >= ROOMY;
  const inset = isRoomy ? 1.5 : 0;
  const at = (by: number) => ({ x: by, y: by, width: width - 2 * by, height: height - 2 * by });
  return (
    <g className={styles['changed']}>
      <rect {...at(inset + 0.5)} strokeWidth={isRoomy ? 6 : 5} className={styles['changed-halo']} />
      <rect {...at(inset)} strokeWidth={3} />
    </g>
  );
}

/** Under the code: a letter, or the words of a reason in at most so many lines where there is room for them. */
function wordsIn(width: number, most: number, stance: Stance, codebook: Codebook): readonly string[] {
  const code = codeOf(stance);
  const words = bandText(code, stance.range, codebook);
  const lines = isLevel(code) ? [words] : wrapText(words, width - 10, 12);
  return lines.every((line) => textWidth(line, 12) <= width - 6) && lines.length <= most ? lines : [];
}

/** The letter of a level; a dash for a reason. */
function signOf(code: StanceCode, codebook: Codebook): string {
  return isLevel(code) ? letterOf(code, codebook) : '–';
}

interface ChangeProps {
  readonly x: number;
  readonly y: number;
  readonly from: string;
  readonly to: string;
}

/** From a letter to another, with an arrow between. */
function Change({ x, y, from, to }: ChangeProps) {
  const arrow = `M${x - 4} ${y - 4.25}h8m-3 -3l3 3l-3 3`;
  return (
    <g fontSize={12} className={styles['change']}>
      <text x={x - 9.5} y={y}>
        {from}
      </text>
      <path d={arrow} className={styles['arrow-halo']} />
      <path d={arrow} />
      <text x={x + 9.5} y={y}>
        {to}
      </text>
    </g>
  );
}
