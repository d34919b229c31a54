// Comma-separated values as RFC 4180 has them. Nothing is guessed: a table that breaks the rules is refused with its physical line.

/** One record with the physical line, from 1, on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quote within an unquoted cell, text after a closing quote, a quote that is never closed. */
export type CsvFault = 'stray-quote' | 'text-after-quote' | 'unclosed-quote';

export type ReadCsv =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  | { readonly ok: false; readonly line: number; readonly fault: CsvFault };

/** Rows as a text with CRLF after each; a cell is quoted where it has to be. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${recordOf(cells)}\r\n`).join('');
}

/** A record of one empty cell is quoted, because a blank line is no record. */
function recordOf(cells: readonly string[]): string {
  return cells.length === 1 && cells[0] === '' ? '""' : cells.map(quoted).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The records of a text without byte order mark. Lines end in CRLF, LF or CR; blank lines are no records, yet they count as lines. */
export function readCsv(text: string): ReadCsv {
  const records: CsvRecord[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const [start, first] = [at, line];
    const cells: string[] = [];
    do {
      // Behind a cell stands a comma, which leads to the next one.
      if (cells.length > 0) at += 1;
      const cell = cellAt(text, at);
      line += breaksIn(text, at, cell.end);
      if (cell.fault !== null) return { ok: false, line, fault: cell.fault };
      cells.push(cell.value);
      at = cell.end;
    } while (text[at] === ',');
    if (at > start) records.push({ line: first, cells });
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
  }
  return { ok: true, records };
}

interface Cell {
  readonly value: string;
  /** Where the text behind the cell begins; with a fault, where that lies. */
  readonly end: number;
  readonly fault: CsvFault | null;
}

function cellAt(text: string, at: number): Cell {
  return text[at] === '"' ? quotedCell(text, at) : bareCell(text, at);
}

const BARE = /[^",\r\n]*/y;

function bareCell(text: string, at: number): Cell {
  BARE.lastIndex = at;
  const value = BARE.exec(text)?.[0] ?? '';
  const end = at + value.length;
  return { value, end, fault: text[end] === '"' ? 'stray-quote' : null };
}

function quotedCell(text: string, at: number): Cell {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { value: '', end: at, fault: 'unclosed-quote' };
  const isClosed = close + 1 === text.length || /[,\r\n]/.test(text[close + 1] ?? '');
  const value = text.slice(at + 1, close).replaceAll('""', '"');
  return { value, end: close + 1, fault: isClosed ? null : 'text-after-quote' };
}

function breaksIn(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\r|\n/g)?.length ?? 0;
}
