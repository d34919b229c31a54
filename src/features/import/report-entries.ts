// A report as lines of a table: one for each thing that is wrong, one for each row with nothing wrong.
import type { ImportReport, ImportResult } from '../../contract/imports.ts';
import { issueInWords } from '../../question/record/issue-words.ts';
import type { ImportTable } from './import-table.ts';
import { cellText, type Row, rowLabel } from './row-words.ts';

export interface ReportEntry {
  readonly key: string;
  /** As in the file. */
  readonly line: number;
  readonly outcome: ImportResult['outcome'];
  /** As in the file's header; empty where the row as a whole is meant. */
  readonly column: string;
  readonly words: string;
  /** What stands there, as typed; for a whole row what it can be known by. */
  readonly text: string;
  /** The record that the row repeats. */
  readonly existing: string | null;
}

export type ReportFilter = 'error' | 'duplicate' | 'all';

export const OUTCOME_WORDS: Readonly<Record<ImportResult['outcome'], string>> = {
  ok: 'Good',
  duplicate: 'Repeated',
  error: 'Error',
};

/** The entries of a report on a table, in the order of its rows; `filter` leaves out rows of another outcome. */
export function reportEntries(
  report: ImportReport,
  table: ImportTable,
  filter: ReportFilter = 'all',
): readonly ReportEntry[] {
  const rows = new Map<number, Row>(table.rows.map((row) => [row.line, row]));
  const wanted = report.results.filter(({ outcome }) => filter === 'all' || outcome === filter);
  return wanted.flatMap((result) => entriesOf(result, table, rows.get(result.line)));
}

function entriesOf(result: ImportResult, table: ImportTable, row: Row | undefined): ReportEntry[] {
  const { line, outcome, existing, errors } = result;
  const label = row === undefined ? '' : rowLabel(table, row);
  const whole = { key: `${line}`, line, outcome, column: '', text: label, existing };
  if (errors.length === 0) return [{ ...whole, words: wholeRowWords(result) }];
  return errors.map(({ column, code }, index) => ({
    ...whole,
    key: `${line}-${index}`,
    column,
    words: issueInWords({ code, params: {} }),
    text: column === '' || row === undefined ? label : cellText(table, row, column),
  }));
}

function wholeRowWords({ outcome, existing }: ImportResult): string {
  if (outcome === 'ok') return 'Can be imported.';
  if (outcome === 'error') return 'This row cannot be imported.';
  return existing === null
    ? 'An earlier row has the same member, date and source.'
    : 'The same member, date and source are on record.';
}

/** What is shown first: errors, else what is repeated, else everything. */
export function firstFilter({ errors, duplicates }: ImportReport): ReportFilter {
  if (errors > 0) return 'error';
  return duplicates > 0 ? 'duplicate' : 'all';
}

/** A report in one sentence: `47 of 50 rows are good, 1 repeats a record on file, 2 have errors; nothing is written yet.` */
export function reportInWords({ rows, ok, errors, results }: ImportReport): string {
  const repeated = results.filter(({ outcome }) => outcome === 'duplicate');
  const onFile = repeated.filter(({ existing }) => existing !== null).length;
  const again = repeated.length - onFile;
  const parts = [
    goodRows(ok, rows),
    onFile > 0 && `${grouped(onFile)} ${onFile === 1 ? 'repeats' : 'repeat'} a record on file`,
    again > 0 && `${grouped(again)} ${again === 1 ? 'repeats' : 'repeat'} an earlier row`,
    errors > 0 && `${grouped(errors)} ${errors === 1 ? 'has' : 'have'} errors`,
  ];
  return `${parts.filter((part) => part !== false).join(', ')}; nothing is written yet.`;
}

function goodRows(ok: number, rows: number): string {
  if (rows === 1) return ok === 1 ? 'The one row is good' : 'The one row is not good';
  if (ok === rows) return `All ${grouped(rows)} rows are good`;
  return `${ok === 0 ? 'None' : grouped(ok)} of ${grouped(rows)} rows ${ok === 1 ? 'is' : 'are'} good`;
}

/** `1 row`, `47 rows`, `1,000 rows`. */
export function rowCount(rows: number): string {
  return rows === 1 ? '1 row' : `${grouped(rows)} rows`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
