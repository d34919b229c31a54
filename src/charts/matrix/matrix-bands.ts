import { isLevel } from '../../domain/scale.ts';
import type { MatrixCell } from './matrix-cells.ts';

/** Cells that are drawn as one. */
export interface Band {
  readonly cell: MatrixCell;
  /** Place of its first cell in the row, from 0. */
  readonly first: number;
  /** Cells. */
  readonly length: number;
}

/** Neighbours without a value and of one reason are one band; each cell with a level is one by itself, with its letter. */
export function bandsOf(cells: readonly MatrixCell[]): readonly Band[] {
  const bands: Band[] = [];
  for (const [i, cell] of cells.entries()) {
    const last = bands.at(-1);
    const isMore =
      last !== undefined && last.cell.code === cell.code && !isLevel(cell.code) && cell.stance.range === null;
    if (isMore) bands[bands.length - 1] = { ...last, length: last.length + 1 };
    else bands.push({ cell, first: i, length: 1 });
  }
  return bands;
}
