import { dateInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { pieceWords, type Records } from './piece-words.ts';
import type { Section } from './sort-series.ts';

/** The values of the bands, one row for each piece, members in the order of the chart. */
export function timelineTable(
  sections: readonly Section[],
  range: DayRange,
  records: Records,
  codebook: Codebook,
): ChartTable {
  const pieces = sections.flatMap(({ series }) =>
    series.flatMap(({ member, runs }) => runs.flatMap((run) => run.pieces.map((piece) => ({ member, piece })))),
  );
  return {
    caption: `Stances from ${dateInWords(range.from)} to ${dateInWords(range.to)}`,
    columns: ['Member', 'From', 'To', 'Stance', 'Note', 'Rule', 'Set by'],
    rows: pieces.map(({ member, piece }) => {
      const words = pieceWords(piece, records, codebook);
      return [member.name, words.from, words.to, words.stance, words.signs.join(', '), words.rule, words.setBy];
    }),
  };
}
