// A file of positions as the page knows it: its rows, each with the line under which the service reports on it, so that
// what is good can be sent alone and what failed can be handed back as it was.
import { type CsvFault, readCsv, writeCsv } from '../../contract/csv.ts';
import type { ImportReport } from '../../contract/imports.ts';

export type ImportType = 'csv' | 'json';

/** One row: `line` is the physical line on which it begins, for JSON the item's number. */
interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}
interface JsonRow {
  readonly line: number;
  readonly item: unknown;
}

export type ImportTable =
  | { readonly type: 'csv'; readonly header: readonly string[]; readonly rows: readonly CsvRow[] }
  | { readonly type: 'json'; readonly rows: readonly JsonRow[] };

/** Why a text is no table or list of rows. */
export type TableFault =
  | { readonly is: 'empty' | 'no-list' | 'no-rows' }
  | { readonly is: 'csv'; readonly line: number; readonly fault: CsvFault }
  /** `place` is what the browser says about where, in words; empty where it says nothing. */
  | { readonly is: 'json'; readonly place: string };

export type ReadTable =
  | { readonly ok: true; readonly table: ImportTable }
  | { readonly ok: false; readonly fault: TableFault };

/** CSV or JSON, by the end of the file's name, else by how the text begins. */
export function typeOf(name: string | null, text: string): ImportType {
  const end = /\.(csv|json)$/i.exec(name ?? '')?.[1]?.toLowerCase();
  if (end === 'csv' || end === 'json') return end;
  return /^\uFEFF?\s*[[{]/.test(text) ? 'json' : 'csv';
}

/** The rows of a text, with or without byte order mark; or why there are none. */
export function readTable(text: string, type: ImportType): ReadTable {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return refused({ is: 'empty' });
  return type === 'csv' ? readCsvTable(plain) : readJsonList(plain);
}

function refused(fault: TableFault): ReadTable {
  return { ok: false, fault };
}

function readCsvTable(text: string): ReadTable {
  const read = readCsv(text);
  if (!read.ok) return refused({ is: 'csv', line: read.line, fault: read.fault });
  const [header, ...rows] = read.records;
  if (header === undefined || rows.length === 0) return refused({ is: 'no-rows' });
  return { ok: true, table: { type: 'csv', header: header.cells, rows } };
}

function readJsonList(text: string): ReadTable {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused({ is: 'json', place: placeIn(String(error)) });
  }
  if (!Array.isArray(value)) return refused({ is: 'no-list' });
  if (value.length === 0) return refused({ is: 'no-rows' });
  const items: readonly unknown[] = value;
  return { ok: true, table: { type: 'json', rows: items.map((item, index) => ({ line: index + 1, item })) } };
}

/** Browsers name the line and column in words of their own. */
function placeIn(message: string): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return line === undefined ? '' : `line ${line}, column ${column}`;
}

/** The table as a text that can be imported by itself, every cell as it was. */
export function textOfTable(table: ImportTable): string {
  if (table.type === 'json') return `${JSON.stringify(table.rows.map(({ item }) => item), null, 2)}\n`; // prettier-ignore
  return writeCsv([table.header, ...table.rows.map(({ cells }) => cells)]);
}

/** The rows that a report found good, and all others; null where there are none. Together they are the table. */
export function partedBy(
  report: ImportReport,
  table: ImportTable,
): { readonly good: ImportTable | null; readonly failed: ImportTable | null } {
  const good = new Set(report.results.filter(({ outcome }) => outcome === 'ok').map(({ line }) => line));
  return {
    good: rowsOf(table, (line) => good.has(line)),
    failed: rowsOf(table, (line) => !good.has(line)),
  };
}

function rowsOf(table: ImportTable, isWanted: (line: number) => boolean): ImportTable | null {
  const part: ImportTable =
    table.type === 'csv'
      ? { ...table, rows: table.rows.filter(({ line }) => isWanted(line)) }
      : { ...table, rows: table.rows.filter(({ line }) => isWanted(line)) };
  return part.rows.length === 0 ? null : part;
}

/** A report on the text of a table, with the lines under which the table has its rows: a part of a file keeps the lines of the file. */
export function placedIn(table: ImportTable, report: ImportReport): ImportReport {
  const results = report.results.map((result, index) => ({ ...result, line: table.rows[index]?.line ?? result.line }));
  return { ...report, results };
}
