// What a cell says when it is read out, and what the whole matrix says in a sentence.
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { LEVELS, REASONS } from '../../domain/scale.ts';
import { bandText, labelOf } from '../stance-mark/stance-letter.tsx';
import type { MatrixCell } from './matrix-cells.ts';
import type { MatrixRow } from './matrix-rows.ts';
import type { Period, PeriodUnit } from './periods.ts';

/**
 * `Limits, carried forward; changed on 3 May 2025 from Permits to Limits`: the cell without its row and column. The
 * letters of a conflict are said too, because a name has to hold what is seen (WCAG 2.5.3).
 */
export function cellInWords({ code, stance, changes }: MatrixCell, codebook: Codebook): string {
  const ends = stance.range?.map((level) => labelOf(level, codebook)).join(' to ');
  const letters = bandText(code, stance.range, codebook);
  const value = labelOf(code, codebook) + (ends === undefined ? '' : `, ${letters}: ${ends}`);
  const signs = [stance.stale ? ', carried forward' : '', stance.tension ? ', rule against a later word' : ''];
  const moves = changes.map(
    ({ on, from, to }) => `on ${shortDate(on)} from ${labelOf(from, codebook)} to ${labelOf(to, codebook)}`,
  );
  return value + signs.join('') + (moves.length === 0 ? '' : `; changed ${moves.join(', ')}`);
}

/** How many members stood where at the end, and in how many of the periods somebody changed. */
export function describeMatrix(
  rows: readonly MatrixRow[],
  periods: readonly Period[],
  unit: PeriodUnit,
  codebook: Codebook,
): string {
  const last = periods.at(-1);
  if (rows.length === 0 || last === undefined) return 'There is no member to show.';
  const changed = periods.filter((_period, i) => rows.some((row) => (row.cells[i]?.changes.length ?? 0) > 0)).length;
  const members = rows.length === 1 ? '1 member' : `${rows.length} members`;
  return (
    `At the end, on ${dateInWords(last.to)}, of ${members}: ${countsAtEnd(rows, codebook)}. ` +
    `In ${changed} of ${periods.length} ${periods.length === 1 ? unit : `${unit}s`} somebody changed.`
  );
}

function countsAtEnd(rows: readonly MatrixRow[], codebook: Codebook): string {
  const codes = rows.map((row) => row.cells.at(-1)?.code);
  return [...LEVELS.toReversed(), ...REASONS]
    .map((code) => ({ label: labelOf(code, codebook), count: codes.filter((one) => one === code).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label} ${count}`)
    .join(', ');
}
