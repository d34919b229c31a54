// Where the cells of the from-to matrix stand, in px from the plot's upper left corner.
import { SHIFT_CODES, type ShiftCell } from '../../domain/shift-cells.ts';
import { wrapText } from '../frame/wrap-text.ts';
import type { MemberShift } from './shift-words.ts';

export interface PlacedShiftCell {
  readonly cell: ShiftCell<MemberShift>;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Member codes in lines; empty where there is no room or nobody. */
  readonly lines: readonly string[];
}

export interface MatrixLayout {
  readonly isNarrow: boolean;
  /** Left edge and top of the cells. */
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly cells: readonly PlacedShiftCell[];
  /** Of the cells, px. */
  readonly bottom: number;
  /** px */
  readonly height: number;
}

/** Under the cells, px. */
const KEY = 30;
/** Below this width labels give way to letters, px. */
const NARROW = 600;
const LEFT = { narrow: 46, wide: 150 };
/** Holds the line that names the later day, and the labels under it. */
const TOP = 52;
/** Cells narrower than this hold the number alone. */
const ROOM_FOR_CODES = 76;
const LOWEST = 40;
export const CODE_LINE = 15;
/** Height of the number over the codes. */
export const COUNT_LINE = 24;

/** The layout for a plot of `width` px: each row as high as its fullest cell. */
export function matrixLayout(cells: readonly ShiftCell<MemberShift>[], width: number): MatrixLayout {
  const isNarrow = width < NARROW;
  const left = isNarrow ? LEFT.narrow : LEFT.wide;
  const cellWidth = Math.max(1, (width - left) / SHIFT_CODES.length);
  const placed: PlacedShiftCell[] = [];
  let y = TOP;
  for (const from of SHIFT_CODES) {
    const row = cells.filter((cell) => cell.from === from).map((cell) => ({ cell, lines: linesOf(cell, cellWidth) }));
    const most = Math.max(0, ...row.map(({ lines }) => lines.length));
    const height = Math.max(LOWEST, COUNT_LINE + most * CODE_LINE + (most > 0 ? 8 : 0));
    for (const [at, { cell, lines }] of row.entries())
      placed.push({ cell, lines, x: left + at * cellWidth, y, width: cellWidth, height });
    y += height;
  }
  return { isNarrow, left, top: TOP, cellWidth, cells: placed, bottom: y, height: y + KEY };
}

function linesOf({ shifts }: ShiftCell<MemberShift>, cellWidth: number): readonly string[] {
  if (cellWidth < ROOM_FOR_CODES || shifts.length === 0) return [];
  return wrapText(shifts.map(({ member }) => member.iso3).join(' '), cellWidth - 12, 12);
}
