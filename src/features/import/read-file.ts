// From the bytes of a chosen file to its text, and what the page itself refuses (api.md, "Limits").
import { IMPORT_LIMITS } from '../../contract/imports.ts';
import type { FileFault } from './fault-words.ts';
import { type ImportTable, type ImportType, readTable, typeOf } from './import-table.ts';

/** What was chosen or pasted. */
export interface ChosenFile {
  /** Of the file; null for pasted text. */
  readonly name: string | null;
  /** Without byte order mark. */
  readonly text: string;
}

type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: FileFault };

/** The text of a file's bytes; a file that is too large is not read further. */
export function decoded(bytes: ArrayBuffer): Decoded {
  if (bytes.byteLength > IMPORT_LIMITS.bytes) return refused({ is: 'too-large', bytes: bytes.byteLength });
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  // "PK": a zip, which is what spreadsheets save as their own format.
  if (first === 0x50 && second === 0x4b) return refused({ is: 'packed' });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? refused({ is: 'encoding' }) : { ok: true, text };
  } catch {
    return refused({ is: 'encoding' });
  }
}

function refused(fault: FileFault): Decoded {
  return { ok: false, fault };
}

export interface Sized {
  readonly type: ImportType;
  /** In UTF-8, as it is sent. */
  readonly bytes: number;
  /** The rows, or why the file cannot be sent. */
  readonly read: { readonly ok: true; readonly table: ImportTable } | { readonly ok: false; readonly fault: FileFault };
}

/** A file held against the limits. */
export function sized({ name, text }: ChosenFile): Sized {
  const type = typeOf(name, text);
  const bytes = new TextEncoder().encode(text).byteLength;
  if (bytes > IMPORT_LIMITS.bytes) return { type, bytes, read: { ok: false, fault: { is: 'too-large', bytes } } };
  const read = readTable(text, type);
  if (!read.ok) return { type, bytes, read };
  const rows = read.table.rows.length;
  if (rows > IMPORT_LIMITS.rows) return { type, bytes, read: { ok: false, fault: { is: 'too-many-rows', rows } } };
  return { type, bytes, read };
}
