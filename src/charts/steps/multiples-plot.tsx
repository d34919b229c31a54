import { PointerSurface } from '../frame/pointer-surface.tsx';
import { runOn } from '../stance-timeline/series.ts';
import { markWith } from '../walk/walk.ts';
import { LevelStroke } from './level-stroke.tsx';
import { MultiplesKey } from './multiples-key.tsx';
import {
  beforeWords,
  CELL,
  cellAt,
  cellRankY,
  GAP_Y,
  type MultiplesLayout,
  type PlacedCell,
  SILENT_LINE,
} from './multiples-layout.ts';
import { rankOfRun } from './step-rows.ts';
import type { StepDrawingProps } from './steps-props.ts';
import styles from './steps.module.css';
import { pieceId } from '../stance-timeline/timeline-walk.ts';

interface MultiplesPlotProps extends StepDrawingProps {
  readonly layout: MultiplesLayout;
}

/** The grid of small step charts. */
export function MultiplesPlot(props: MultiplesPlotProps) {
  const { layout, plot, walk, id, onPoint } = props;

  function under(x: number, y: number) {
    const found = cellAt(layout, x, y);
    if (found === null) return { mark: null };
    const { cell, day } = found;
    const piece = runOn(cell.series, day)?.pieces.find(({ from, to }) => from <= day && day <= to);
    const mark = piece === undefined ? null : markWith(walk, pieceId(cell.series.member.iso3, piece));
    return { mark, day };
  }

  return (
    <>
      <MultiplesKey layout={layout} codebook={props.codebook} />
      <LevelStroke id={`${id}-levels`} top={CELL.name} bottom={CELL.name + CELL.lines} />
      <PointerSurface plot={plot} width={plot.width} height={layout.height} under={under} onPoint={onPoint}>
        {layout.cells.map((cell) => (
          <Cell key={cell.series.member.iso3} cell={cell} {...props} />
        ))}
      </PointerSurface>
      {layout.silent.map((line, at) => (
        <text key={line} y={layout.silentTop + at * SILENT_LINE} fontSize={12} className={styles['level-label']}>
          {line}
        </text>
      ))}
    </>
  );
}

function Cell(props: MultiplesPlotProps & { readonly cell: PlacedCell }) {
  const { cell, layout, plot, on, codebook, id, pointed, memberHref } = props;
  const { member } = cell.series;
  const day = plot.active === null ? on : (pointed ?? plot.active.day ?? on);
  const x = (layout.scale.start(day) + layout.scale.end(day)) / 2;
  const run = runOn(cell.series, day);
  const rank = run === undefined ? null : rankOfRun(run);
  const isFirst = cell.x < CELL.name;
  return (
    <g transform={`translate(${cell.x} ${cell.y})`} className={styles['cell']} data-member={member.iso3}>
      <a
        href={memberHref(member.iso3)}
        tabIndex={-1}
        className={styles['end']}
        data-raised={plot.active?.member === member.iso3}
      >
        <text y={12} fontSize={13}>
          {member.name}
        </text>
      </a>
      {codebook.levels.map((level) => (
        <g key={level.id} aria-hidden="true">
          <line
            x2={layout.cellWidth}
            y1={cellRankY(level.rank)}
            y2={cellRankY(level.rank)}
            className={styles['hairline']}
          />
          {isFirst ? (
            <text x={-4} y={cellRankY(level.rank) + 4} fontSize={12} textAnchor="end" className={styles['axis']}>
              {level.letter}
            </text>
          ) : null}
        </g>
      ))}
      <path d={cell.conflicts} className={styles['conflict']} />
      <path d={cell.conflictEnds} className={styles['conflict-end']} />
      <path d={cell.gaps} className={styles['cell-gap']} />
      <path d={cell.line} stroke={`url(#${id}-levels)`} className={styles['cell-line']} />
      <path d={cell.stale} className={styles['cell-stale']} />
      {cell.beforeX === null ? null : (
        <text x={cell.beforeX} y={GAP_Y - 6} fontSize={12} className={styles['before']}>
          {beforeWords(codebook)}
        </text>
      )}
      <line x1={x} x2={x} y1={CELL.name} y2={GAP_Y + 2} className={styles['cursor']} />
      <circle cx={x} cy={rank === null ? GAP_Y : cellRankY(rank)} r={3} className={styles['dot']} />
      <Dates layout={layout} isShown={isUnderneath(cell, layout)} />
    </g>
  );
}

/** Whether no other cell stands under this one. */
function isUnderneath(cell: PlacedCell, layout: MultiplesLayout): boolean {
  return !layout.cells.some((other) => other.x === cell.x && other.y > cell.y);
}

/** The years at both ends: the axes are shared, so they stand once, under the lowest cell of each column. */
function Dates({ layout, isShown }: { readonly layout: MultiplesLayout; readonly isShown: boolean }) {
  if (!isShown) return null;
  const { range } = layout.scale;
  return (
    <g aria-hidden="true" className={styles['axis']} fontSize={12}>
      <text y={GAP_Y + 16}>{range.from.slice(0, 4)}</text>
      <text x={layout.cellWidth} y={GAP_Y + 16} textAnchor="end">
        {range.to.slice(0, 4)}
      </text>
    </g>
  );
}
