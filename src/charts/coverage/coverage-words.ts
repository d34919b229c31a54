// What a cell of coverage says when it is read out, and what the whole table says in a sentence.
import { dateInWords, daysInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Ground } from '../../domain/coverage.ts';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { cellId, nameId } from '../matrix/matrix-walk.ts';
import type { Period } from '../matrix/periods.ts';
import type { MatrixSection } from '../matrix/matrix-rows.ts';
import type { WalkGrid } from '../walk/walk.ts';
import { type CoverageCell, type CoverageRow, cellText, type Shade, type Step } from './coverage-cells.ts';

/** `14: Limits, on a record 14 months old`, or `H: Limits, high confidence, a rule`; begins with what is seen (WCAG 2.5.3). */
export function coverageInWords({ code, ground }: CoverageCell, shade: Shade, codebook: Codebook): string {
  const label = labelOf(code, codebook);
  if (ground === null) return label;
  return `${cellText(ground, shade)}: ${label}, ${shade === 'age' ? ageInWords(ground) : strengthInWords(ground)}`;
}

function ageInWords({ age, sinceConfirmed }: Ground): string {
  const old = age === 0 ? 'on a record of that day' : `on a record ${daysInWords(age)} old`;
  if (sinceConfirmed === null) return old;
  return `${old}, ${sinceConfirmed === 0 ? 'confirmed that day' : `confirmed ${daysInWords(sinceConfirmed)} before`}`;
}

function strengthInWords({ confidence, isRule }: Ground): string {
  return `${confidence} confidence, ${isRule ? 'a rule' : 'a word'}`;
}

/** A row for each member: its name, which leads to its page, and then its cells, each opening the period's last day. */
export function coverageWalk(
  sections: readonly MatrixSection<CoverageRow>[],
  shade: Shade,
  codebook: Codebook,
): WalkGrid {
  const rows = sections.flatMap((section) => section.rows);
  return rows.map(({ member, cells }) => {
    const row = member.iso3;
    const marks = cells.map((cell) => ({
      id: cellId(row, cell.period),
      row,
      member: row,
      day: cell.period.to,
      label: `${member.name}, ${cell.period.name}: ${coverageInWords(cell, shade, codebook)}`,
    }));
    return { id: row, label: member.name, marks: [{ id: nameId(row), row, label: member.name }, ...marks] };
  });
}

/** How many members are in each step at the end, and how many have no level. */
export function describeCoverage(
  rows: readonly CoverageRow[],
  periods: readonly Period[],
  steps: readonly Step[],
): string {
  const last = periods.at(-1);
  if (rows.length === 0 || last === undefined) return 'There is no member to show.';
  const grounds = rows.map((row) => row.cells.at(-1)?.ground ?? null);
  const counts = steps.map(({ label, has }) => ({
    label,
    count: grounds.filter((one) => one !== null && has(one)).length,
  }));
  const none = { label: 'no level', count: grounds.filter((one) => one === null).length };
  const said = [...counts, none].filter(({ count }) => count > 0).map(({ label, count }) => `${label} ${count}`);
  const members = rows.length === 1 ? '1 member' : `${rows.length} members`;
  return `At the end, on ${dateInWords(last.to)}, of ${members}: ${said.join(', ')}.`;
}
