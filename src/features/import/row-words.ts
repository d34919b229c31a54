// What a row of a file says, for the person who typed it: its cells as they stand there, and a few words to know it by.
import { isJsonObject } from '../../contract/body-reading.ts';
import type { ImportTable } from './import-table.ts';

export type Row = ImportTable['rows'][number];

/** Longer cells are cut where they are shown; the file keeps them whole. */
const LONGEST = 300;

/**
 * The text at a place that a report names: a column, or for JSON a pointer without its first slash (RFC 6901).
 * Empty where the row as a whole is meant, or holds nothing there.
 */
export function cellText(table: ImportTable, row: Row, column: string): string {
  if (column === '') return '';
  const text = 'cells' in row ? cellIn(table, row.cells, column) : textOf(valueAt(row.item, column));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function cellIn(table: ImportTable, cells: readonly string[], column: string): string {
  const header = table.type === 'csv' ? table.header : [];
  return cells[header.findIndex((name) => name.trim() === column)] ?? '';
}

function valueAt(item: unknown, path: string): unknown {
  const keys = path.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, item);
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Member, date and summary as they stand in the row: `LTU · 2026-11-20 · an act`. */
export function rowLabel(table: ImportTable, row: Row): string {
  const parts = ['member', 'statedOn', 'summary'].map((column) => cellText(table, row, column).trim());
  return parts.filter((part) => part !== '').join(' · ') || 'An empty row';
}
