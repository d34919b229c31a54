import type { Codebook } from '../../domain/codebook.ts';
import type { WalkGrid, WalkRow } from '../walk/walk.ts';
import type { MatrixRow, MatrixSection } from './matrix-rows.ts';
import { cellInWords } from './matrix-words.ts';
import type { Period } from './periods.ts';

/** The id of a cell's mark. */
export function cellId(member: string, period: Period): string {
  return `${member}-${period.from}`;
}

/** The id of the mark of a member's name. */
export function nameId(member: string): string {
  return `${member}-name`;
}

/** A row for each member: its name, which leads to its page, and then its cells, each opening the period's last day. */
export function matrixWalk(sections: readonly MatrixSection[], codebook: Codebook): WalkGrid {
  return sections.flatMap(({ rows }) => rows.map((row) => walkRow(row, codebook)));
}

function walkRow({ member, cells }: MatrixRow, codebook: Codebook): WalkRow {
  const row = member.iso3;
  const name = { id: nameId(row), row, label: member.name };
  const marks = cells.map((cell) => ({
    id: cellId(row, cell.period),
    row,
    member: row,
    day: cell.period.to,
    label: `${member.name}, ${cell.period.name}: ${cellInWords(cell, codebook)}`,
  }));
  return { id: row, label: member.name, marks: [name, ...marks] };
}
