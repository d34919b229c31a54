// The members of the matrix in their order, each with its cells; the order is the timeline's, so that both charts read alike.
import type { Day } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { Group, Member } from '../../domain/member.ts';
import { memberSeries, type TimelineRow } from '../stance-timeline/series.ts';
import { sortSeries, type TimelineSort } from '../stance-timeline/sort-series.ts';
import { type MatrixCell, matrixCells } from './matrix-cells.ts';
import type { Period } from './periods.ts';

export interface MatrixRow {
  readonly member: Member;
  readonly cells: readonly MatrixCell[];
}

/** Members that stand together; `label` is what a heading says of them. */
export interface MatrixSection<Row = MatrixRow> {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Row[];
}

/** What the rows of a matrix are made from. */
export interface MatrixSpec {
  /** One for each member, in any order; the intervals must cover the range. */
  readonly rows: readonly TimelineRow[];
  readonly range: DayRange;
  /** The chosen day, for sorting by level. */
  readonly on: Day;
  readonly sort: TimelineSort;
  /** In the order of the sections, for `sort: 'group'`. */
  readonly groups: readonly Group[];
  readonly codebook: Codebook;
}

/** The members in sections, with a cell for each period. */
export function matrixSections(spec: MatrixSpec, periods: readonly Period[]): readonly MatrixSection[] {
  const { rows, range, on, sort, groups, codebook } = spec;
  const series = rows.map((row) => memberSeries(row, range));
  const cells = new Map(rows.map((row) => [row.member.iso3, matrixCells(row.intervals, periods)]));
  return sortSeries(series, sort, on, groups, codebook).map((section) => ({
    id: section.id,
    label: section.label,
    rows: section.series.map(({ member }) => ({ member, cells: cells.get(member.iso3) ?? [] })),
  }));
}
