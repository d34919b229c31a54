// A table that leaves the system is opened by spreadsheets, which run a text that looks like a formula.
// Such a text gets an apostrophe, and the import takes exactly one off again, so every text comes back as it was.
import { writeCsv } from './csv.ts';

/** What a cell of an export holds; null is an empty cell. Numbers and truth values are written as they are. */
export type ExportCell = string | number | boolean | null;

/** A text as an export writes it (api.md, "Problems", last lines but one). */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The inverse of `guarded`: takes off the apostrophe that it put on, and no other. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** A table as CSV with its header, every text guarded. */
export function exportTable(columns: readonly string[], rows: readonly (readonly ExportCell[])[]): string {
  return writeCsv([columns, ...rows].map((cells) => cells.map(textOf)));
}

function textOf(cell: ExportCell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? guarded(cell) : String(cell);
}
