// Small multiples: a grid of equal cells, one for each member, with the same axes in each.
import type { Day } from '../../domain/calendar-date.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { MemberSeries } from '../stance-timeline/series.ts';
import { type DayScale, dayScale } from '../time-axis/day-scale.ts';
import { isStaleOn, rankOfRun } from './step-rows.ts';

export interface MultiplesLayout {
  readonly columns: number;
  readonly cellWidth: number;
  readonly scale: DayScale;
  readonly cells: readonly PlacedCell[];
  /** px */
  readonly height: number;
}

export interface PlacedCell {
  readonly series: MemberSeries;
  /** Upper left corner, px. */
  readonly x: number;
  readonly y: number;
  /** Paths from the cell's upper left corner: all levels, those carried forward, days without a level. */
  readonly line: string;
  readonly stale: string;
  readonly gaps: string;
}

export const CELL = { name: 18, lines: 66, pitch: 112 } as const;
const GUTTER = 20;
const LEFT = 16;
const LEAST_CELL = 115;

/** Cells in four to eight columns, two where the page is narrow; by name from left to right. */
export function multiplesLayout(series: readonly MemberSeries[], range: DayRange, width: number): MultiplesLayout {
  const fitting = Math.floor((width - LEFT + GUTTER) / (LEAST_CELL + GUTTER));
  const columns = Math.max(1, Math.min(8, series.length, Math.max(2, fitting)));
  const cellWidth = (width - LEFT - GUTTER * (columns - 1)) / columns;
  const scale = dayScale(range, cellWidth);
  const cells = series.map((one, index) => ({
    series: one,
    x: LEFT + (index % columns) * (cellWidth + GUTTER),
    y: Math.floor(index / columns) * CELL.pitch,
    ...cellPaths(one, scale),
  }));
  return { columns, cellWidth, scale, cells, height: Math.ceil(series.length / columns) * CELL.pitch };
}

/** The middle of a rank's band in a cell, px from the cell's top; 6 is on top. */
export function cellRankY(rank: number): number {
  return CELL.name + ((6.5 - rank) / 6) * CELL.lines;
}

/** Days without a level stand on a line of their own, under the levels. */
export const GAP_Y: number = CELL.name + CELL.lines + 4;

function cellPaths(one: MemberSeries, scale: DayScale): Pick<PlacedCell, 'line' | 'stale' | 'gaps'> {
  let [line, stale, gaps] = ['', '', ''];
  let isDrawing = false;
  for (const run of one.runs) {
    const rank = rankOfRun(run);
    const [from, to] = [fixed(scale.start(run.from)), fixed(scale.end(run.to))];
    if (rank === null) gaps += `M${from} ${GAP_Y}H${to}`;
    else line += `${isDrawing ? 'L' : 'M'}${from} ${fixed(cellRankY(rank))}H${to}`;
    isDrawing = rank !== null;
    if (rank !== null) stale += stalePath(run.pieces, run, cellRankY(rank), scale);
  }
  return { line, stale, gaps };
}

type Run = MemberSeries['runs'][number];

function stalePath(pieces: Run['pieces'], run: Run, y: number, scale: DayScale): string {
  return pieces
    .filter((piece) => isStaleOn(run, piece.from))
    .map(({ from, to }) => `M${fixed(scale.start(from))} ${fixed(y)}H${fixed(scale.end(to))}`)
    .join('');
}

function fixed(px: number): number {
  return Math.round(px * 10) / 10;
}

/** The cell at a place, and the day under it; null between cells. */
export function cellAt(layout: MultiplesLayout, x: number, y: number): { cell: PlacedCell; day: Day } | null {
  const cell = layout.cells.find(
    (one) => one.x <= x && x < one.x + layout.cellWidth && one.y <= y && y < one.y + CELL.pitch,
  );
  return cell === undefined ? null : { cell, day: layout.scale.dayAt(x - cell.x) };
}
