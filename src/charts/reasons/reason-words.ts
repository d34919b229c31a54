// The words of the reasons given: the most frequent ones in a sentence, a table of years, and what is spoken of each pair of bars.
import type { Codebook } from '../../domain/codebook.ts';
import { type DirectionCounts, type ReasonYears, sumOf } from '../../domain/reasons-by-year.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import type { WalkGrid } from '../walk/walk.ts';

/** The codebook's label of a reason. */
export function reasonLabel(id: string, codebook: Codebook): string {
  return codebook.rationales.get(id)?.label ?? id;
}

/** The most frequent reason for restricting and the most frequent one against it. */
export function describeReasons(reasons: readonly ReasonYears[], codebook: Codebook): string {
  const most = (direction: 'for' | 'against') => {
    const [first, second] = reasons.toSorted((a, b) => b.total[direction] - a.total[direction]);
    if (first === undefined || first.total[direction] === 0) return `none was given ${direction} restricting`;
    const count = first.total[direction];
    if (second?.total[direction] === count)
      return `none stands out ${direction} restricting (${inRecords(count)} each at the most)`;
    return `the most frequent ${direction} restricting is “${reasonLabel(first.id, codebook)}” (${inRecords(count)})`;
  };
  if (reasons.length === 0) return 'No record in these years gives a reason.';
  return `Of ${reasons.length} reasons, ${most('for')}; ${most('against')}.`;
}

function inRecords(count: number): string {
  return `${count} ${count === 1 ? 'record' : 'records'}`;
}

/** `3 for, 1 against`. */
function countsInWords(counts: DirectionCounts): string {
  return `${counts.for} for, ${counts.against} against`;
}

/** What a year of a reason says. */
export function yearInWords(reason: ReasonYears, year: string, codebook: Codebook): string {
  const counts = reason.years.get(year) ?? { for: 0, against: 0 };
  return `${reasonLabel(reason.id, codebook)}, ${year}: ${countsInWords(counts)} restricting`;
}

/** The id of a pair of bars. */
export function pairId(id: string, year: string): string {
  return `${id}-${year}`;
}

/** A row for each reason, a mark for each year in which somebody gave it. */
export function reasonWalk(reasons: readonly ReasonYears[], codebook: Codebook): WalkGrid {
  return reasons.map((reason) => ({
    id: reason.id,
    label: reasonLabel(reason.id, codebook),
    marks: [...reason.years.keys()].toSorted().map((year) => ({
      id: pairId(reason.id, year),
      row: reason.id,
      day: `${year}-01-01`,
      label: yearInWords(reason, year, codebook),
    })),
  }));
}

/** A row for each reason: totals, then each year. */
export function reasonTable(reasons: readonly ReasonYears[], years: readonly string[], codebook: Codebook): ChartTable {
  return {
    caption: 'Records that give each reason, for and against restricting, by year; a record can give several',
    columns: ['Reason', 'Records', 'For', 'Against', ...years],
    rows: reasons.map((reason) => [
      reasonLabel(reason.id, codebook),
      String(sumOf(reason.total)),
      String(reason.total.for),
      String(reason.total.against),
      ...years.map((year) => cell(reason.years.get(year))),
    ]),
  };
}

function cell(counts: DirectionCounts | undefined): string {
  return counts === undefined ? '0' : countsInWords(counts);
}
