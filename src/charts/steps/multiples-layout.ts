// Small multiples: a grid of equal cells, one for each member, with the same axes in each.
import type { Day } from '../../domain/calendar-date.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { MemberSeries } from '../stance-timeline/series.ts';
import { type DayScale, dayScale } from '../time-axis/day-scale.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { isLevel, type Level, LEVELS, rankOf } from '../../domain/scale.ts';
import { textWidth, wrapText } from '../frame/wrap-text.ts';
import { type LegendLayout, legendLayout } from '../stance-mark/legend-layout.ts';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { isStaleOn, rankOfRun } from './step-rows.ts';

export interface MultiplesLayout {
  readonly columns: number;
  readonly cellWidth: number;
  readonly scale: DayScale;
  /** Members that have a level, or records that disagree, on some day shown. */
  readonly cells: readonly PlacedCell[];
  readonly legend: LegendLayout<MultiplesKeyItem>;
  /** Who has neither, in lines of the width under the cells, the first one's baseline at `silentTop`, px. */
  readonly silent: readonly string[];
  readonly silentTop: number;
  /** px */
  readonly height: number;
}

export interface MultiplesKeyItem {
  readonly key: Level | 'stale' | 'conflict' | 'gap' | 'day';
  readonly label: string;
}

/** What a layout is made from. */
export interface MultiplesSpec {
  readonly series: readonly MemberSeries[];
  readonly range: DayRange;
  readonly codebook: Codebook;
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
  /** Between the two ends of each conflict, and the ends. */
  readonly conflicts: string;
  readonly conflictEnds: string;
  /** Where the days before the member joined have room to be named, px. */
  readonly beforeX: number | null;
}

export const CELL = { name: 18, lines: 66, pitch: 112 } as const;
const GUTTER = 20;
const LEFT = 16;
const LEAST_CELL = 115;
const LEGEND_GAP = 8;
/** The ring of the last day stands inside its cell, px. */
const RING = 4;
export const SILENT_LINE = 17;

/** Cells in four to eight columns, two where the page is narrow; by name from left to right. */
export function multiplesLayout(spec: MultiplesSpec, width: number): MultiplesLayout {
  const series = spec.series.filter(hasLine);
  const fitting = Math.floor((width - LEFT + GUTTER) / (LEAST_CELL + GUTTER));
  const columns = Math.max(1, Math.min(8, series.length, Math.max(2, fitting)));
  const cellWidth = (width - LEFT - GUTTER * (columns - 1)) / columns;
  const scale = dayScale(spec.range, cellWidth - RING);
  const legend = legendLayout(series.length === 0 ? [] : keyItems(series, spec.codebook), width);
  const top = series.length === 0 ? 0 : legend.height + LEGEND_GAP;
  const cells = series.map((one, index) => ({
    series: one,
    x: LEFT + (index % columns) * (cellWidth + GUTTER),
    y: top + Math.floor(index / columns) * CELL.pitch,
    ...cellPaths(one, scale),
    beforeX: beforeX(one, scale, spec.codebook),
  }));
  const bottom = top + Math.ceil(series.length / columns) * CELL.pitch;
  const silent = wrapText(silentInWords(spec.series.filter((one) => !hasLine(one))), width, 12);
  const silentTop = bottom + SILENT_LINE;
  const height = bottom + (silent.length === 0 ? 0 : 8 + silent.length * SILENT_LINE);
  return { columns, cellWidth, scale, cells, legend, silent, silentTop, height };
}

/** Whether there is anything but an empty grid to draw. */
function hasLine({ runs }: MemberSeries): boolean {
  return runs.some((run) => isLevel(run.code) || run.range !== null);
}

/** `No level on any day shown: Albania, Belgium`; '' where everybody has one. */
function silentInWords(series: readonly MemberSeries[]): string {
  return series.length === 0 ? '' : `No level on any day shown: ${series.map(({ member }) => member.name).join(', ')}`;
}

function keyItems(series: readonly MemberSeries[], codebook: Codebook): readonly MultiplesKeyItem[] {
  const runs = series.flatMap((one) => one.runs);
  const signs: readonly (MultiplesKeyItem | false)[] = [
    runs.some((run) => run.pieces.some(({ stance }) => stance.stale)) && { key: 'stale', label: 'carried forward' },
    runs.some((run) => run.range !== null) && { key: 'conflict', label: 'conflicting, between its ends' },
    runs.some((run) => !isLevel(run.code) && run.range === null) && { key: 'gap', label: 'no level' },
    { key: 'day', label: 'on the day shown' },
  ];
  const levels = LEVELS.map((level) => ({ key: level, label: labelOf(level, codebook) }));
  return [...levels, ...signs.filter((item) => item !== false)];
}

/** The start of the days before the member joined, where their words fit; else null. */
function beforeX({ runs }: MemberSeries, scale: DayScale, codebook: Codebook): number | null {
  const run = runs.find(({ code }) => code === 'not-a-member');
  if (run === undefined) return null;
  const x = scale.start(run.from);
  return scale.end(run.to) - x >= textWidth(beforeWords(codebook), 12) ? x : null;
}

/** What stands over the days before the member joined. */
export function beforeWords(codebook: Codebook): string {
  return labelOf('not-a-member', codebook).toLowerCase();
}

/** The middle of a rank's band in a cell, px from the cell's top; 6 is on top. */
export function cellRankY(rank: number): number {
  return CELL.name + ((6.5 - rank) / 6) * CELL.lines;
}

/** Days without a level stand on a line of their own, under the levels. */
export const GAP_Y: number = CELL.name + CELL.lines + 4;

type CellPath = 'line' | 'stale' | 'gaps' | 'conflicts' | 'conflictEnds';

function cellPaths(one: MemberSeries, scale: DayScale): Pick<PlacedCell, CellPath> {
  let [line, stale, gaps, conflicts, conflictEnds] = ['', '', '', '', ''];
  let isDrawing = false;
  for (const run of one.runs) {
    const rank = rankOfRun(run);
    const [from, to] = [fixed(scale.start(run.from)), fixed(scale.end(run.to))];
    if (run.range !== null) {
      const [foot, y] = run.range.map((level) => fixed(cellRankY(rankOf(level))));
      conflicts += `M${from} ${y}H${to}V${foot}H${from}Z`;
      conflictEnds += `M${from} ${y}H${to}M${from} ${foot}H${to}`;
    } else if (rank === null) gaps += `M${from} ${GAP_Y}H${to}`;
    else line += `${isDrawing ? 'L' : 'M'}${from} ${fixed(cellRankY(rank))}H${to}`;
    isDrawing = rank !== null;
    if (rank !== null) stale += stalePath(run.pieces, run, cellRankY(rank), scale);
  }
  return { line, stale, gaps, conflicts, conflictEnds };
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
