import type { Codebook } from '../../domain/codebook.ts';
import type { Member } from '../../domain/member.ts';
import type { WalkGrid } from '../walk/walk.ts';
import type { TileDays } from './tile-day.ts';
import { tileInWords } from './tile-words.ts';

/** The rows of the grid from north to south, the tiles of each from west to east: arrows go where they point. */
export function tileWalk(members: readonly Member[], days: TileDays, codebook: Codebook): WalkGrid {
  const rows = Map.groupBy(members, (member) => member.tile.row);
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([row, there]) => ({
      id: `row-${row}`,
      label: `Row ${row + 1}`,
      marks: there
        .toSorted((a, b) => a.tile.col - b.tile.col)
        .map((member) => ({
          id: member.iso3,
          row: `row-${row}`,
          member: member.iso3,
          column: member.tile.col,
          label: tileInWords(member, days, codebook),
        })),
    }));
}
