// A table or a JSON list becomes a list of items, each with its place. Where the table itself is broken nothing is guessed.
import { type JsonObject, isJsonObject } from '../contract/body-reading.ts';
import { type CsvFault, type CsvRecord, readCsv } from '../contract/csv.ts';
import { unguarded } from '../contract/export-table.ts';
import { IMPORT_LIMITS } from '../contract/imports.ts';
import {
  bodyOfRow,
  columnOf,
  EXPORT_ONLY_COLUMNS,
  type ImportColumn,
  isImportColumn,
  NEEDED_COLUMNS,
} from '../contract/position-columns.ts';
import { lengthOf } from '../domain/plain-text.ts';
import { echo, ProblemError } from './problem.ts';
import type { ImportBody } from './request-body.ts';
import { invalid } from './write-position.ts';

/** One position to import, unchecked. */
export interface ImportItem {
  /** The physical line on which it begins; for JSON its number. */
  readonly line: number;
  readonly body: unknown;
  /** The name under which a report puts an issue. */
  readonly nameOf: (pointer: string) => string;
}

/** The items of a body; throws `csv-structure`, `too-many-rows` or `validation`. */
export function importItems(body: ImportBody): readonly ImportItem[] {
  return 'csv' in body ? itemsOfTable(body.csv) : itemsOfList(body.json);
}

function broken(line: number, detail: string): ProblemError {
  return new ProblemError('csv-structure', { line, detail });
}

/** The items, where their number is one that an import takes. */
function counted<T>(items: readonly T[]): readonly T[] {
  if (items.length === 0) throw broken(1, 'There are no rows');
  if (items.length > IMPORT_LIMITS.rows) throw new ProblemError('too-many-rows');
  return items;
}

function itemsOfList(list: unknown): ImportItem[] {
  if (!Array.isArray(list)) throw invalid([{ pointer: '', code: 'wrong_type', params: { wanted: 'list' } }]);
  return counted(list).map((item, place) => ({ line: place + 1, body: withoutMarks(item), nameOf: withoutSlash }));
}

function withoutSlash(pointer: string): string {
  return echo(pointer.slice(1));
}

const MARKS = [...EXPORT_ONLY_COLUMNS, 'confirmedOn', 'coding', 'retraction'];

/** An item of a JSON export without what is the server's; any other item as it is. */
function withoutMarks(item: unknown): unknown {
  if (!isJsonObject(item) || !MARKS.every((name) => Object.hasOwn(item, name))) return item;
  const kept: JsonObject = Object.fromEntries(Object.entries(item).filter(([name]) => !MARKS.includes(name)));
  return kept;
}

const FAULTS: Record<CsvFault, string> = {
  'stray-quote': 'A cell that is not quoted has a quote in it',
  'text-after-quote': 'There is text after a closing quote',
  'unclosed-quote': 'A quote is never closed',
};

function itemsOfTable(text: string): ImportItem[] {
  const read = readCsv(text);
  if (!read.ok) throw broken(read.line, FAULTS[read.fault]);
  const [header, ...records] = read.records;
  const columns = columnsOf(header ?? { line: 1, cells: [] });
  return counted(records).map((record) => ({
    line: record.line,
    body: bodyOfRow(cellsOf(record, columns)),
    nameOf: columnOf,
  }));
}

type Columns = readonly (ImportColumn | null)[];

/** The column at each place of the header, null for what only an export has. */
function columnsOf({ line, cells }: CsvRecord): Columns {
  const names = cells.map((cell) => cell.trim());
  const isExport = EXPORT_ONLY_COLUMNS.every((name) => names.includes(name));
  const unknown = names.find((name) => !isImportColumn(name) && !(isExport && isExportOnly(name)));
  if (unknown !== undefined) throw broken(line, `The column ${echo(unknown)} is not known here`);
  // Only known names are left, so a repeated one is found after a few.
  const repeated = names.find((name, place) => names.indexOf(name) !== place);
  if (repeated !== undefined) throw broken(line, `The column ${echo(repeated)} is there twice`);
  const missing = NEEDED_COLUMNS.find((some) => !some.some((name) => names.includes(name)));
  if (missing !== undefined) throw broken(line, `A column is missing: ${missing.join(' or ')}`);
  return names.map((name) => (isImportColumn(name) ? name : null));
}

function isExportOnly(name: string): boolean {
  return EXPORT_ONLY_COLUMNS.some((known) => known === name);
}

function cellsOf({ line, cells }: CsvRecord, columns: Columns): ReadonlyMap<ImportColumn, string> {
  if (cells.length !== columns.length) {
    throw broken(line, `The row has ${cells.length} cells, and the header has ${columns.length}`);
  }
  if (cells.some((cell) => lengthOf(cell) > IMPORT_LIMITS.cellChars)) {
    throw broken(line, `A cell has more than ${IMPORT_LIMITS.cellChars} characters`);
  }
  return new Map(columns.flatMap((name, place) => (name === null ? [] : [[name, unguarded(cells[place] ?? '')]])));
}
