import type { Codebook } from '../../domain/codebook.ts';
import { isLevel } from '../../domain/scale.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { labelOf, letterOf, StanceLetter } from '../stance-mark/stance-letter.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import { isMoved, type KnownLayout, type KnownTile, type PlacedRow, TILE } from './known-layout.ts';
import type { ColumnNames } from './known-words.ts';
import styles from './known.module.css';

interface KnownPlotProps {
  readonly layout: KnownLayout;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly names: ColumnNames;
  readonly codebook: Codebook;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
}

/** Both columns under the levels, and a line for each member that stands elsewhere. */
export function KnownPlot(props: KnownPlotProps) {
  const { layout, plot, walk, names } = props;
  const there = new Map(layout.after.map((tile) => [tile.twice.member.iso3, tile]));
  return (
    <>
      <g aria-hidden="true" className={styles['heads']}>
        <text x={layout.inner.left - 2} y={14} fontSize={12} textAnchor="end">
          {names.before}
        </text>
        <text x={layout.inner.right + 2} y={14} fontSize={12}>
          {names.after}
        </text>
      </g>
      {layout.rows.map((row) => (
        <LevelRow key={row.code} {...props} row={row} />
      ))}
      {layout.before
        .filter(({ twice }) => isMoved(twice))
        .map((from) => (
          <Line
            key={from.twice.member.iso3}
            from={from}
            to={there.get(from.twice.member.iso3) ?? from}
            isRaised={plot.active?.id === from.twice.member.iso3}
          />
        ))}
      {[...layout.before, ...layout.after].map((tile, i) => {
        const mark = markWith(walk, tile.twice.member.iso3);
        return (
          <Tile
            key={`${tile.twice.member.iso3}-${i < layout.before.length ? 'before' : 'after'}`}
            tile={tile}
            isRaised={plot.active?.id === tile.twice.member.iso3}
            onPoint={() => plot.setActive(mark)}
            onOpen={() => {
              if (mark !== null) plot.pin(mark);
            }}
          />
        );
      })}
    </>
  );
}

function LevelRow({ row, layout, plot, codebook, patterns }: KnownPlotProps & { readonly row: PlacedRow }) {
  const { code, top, height } = row;
  const y = top + height / 2;
  return (
    <g aria-hidden="true" className={styles['row']}>
      <line x1={0} x2={plot.width} y1={top} y2={top} />
      <StanceBand x={0} y={y - 9} width={24} height={18} code={code} patterns={patterns} />
      {isLevel(code) && <StanceLetter x={12} y={y} code={code} text={letterOf(code, codebook)} anchor="middle" />}
      {!layout.isNarrow && (
        <text x={32} y={y + 4.5} fontSize={13} className={styles['name']}>
          {labelOf(code, codebook)}
        </text>
      )}
    </g>
  );
}

interface LineProps {
  readonly from: KnownTile;
  readonly to: KnownTile;
  readonly isRaised: boolean;
}

/** From the member's tile on the left to its tile on the right, behind the tiles. */
function Line({ from, to, isRaised }: LineProps) {
  const [x1, x2] = [from.x + TILE.width / 2, to.x - TILE.width / 2];
  const middle = (x1 + x2) / 2;
  const path = `M${x1} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${x2} ${to.y}`;
  return <path d={path} className={styles['line']} data-raised={isRaised} aria-hidden="true" />;
}

interface TileProps {
  readonly tile: KnownTile;
  readonly isRaised: boolean;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
}

function Tile({ tile: { twice, x, y }, isRaised, onPoint, onOpen }: TileProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard
    <g
      className={styles['tile']}
      data-moved={isMoved(twice)}
      data-raised={isRaised}
      onPointerEnter={onPoint}
      onClick={onOpen}
    >
      <rect x={x - TILE.width / 2} y={y - TILE.height / 2} {...TILE} />
      <text x={x} y={y + 4.25} fontSize={12} textAnchor="middle">
        {twice.member.iso3}
      </text>
    </g>
  );
}
