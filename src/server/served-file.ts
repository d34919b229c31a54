// One file of the built page as it is sent: read once, named by its content, and kept in each coding that was asked for.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { coded, type Coding, isWorthCoding } from './content-coding.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export class ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Strong, of the bytes without a coding. */
  readonly etag: string;
  readonly #codings = new Map<Coding, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(path: string, bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
    this.type = TYPES[extname(path)] ?? 'application/octet-stream';
    this.etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  }

  /** Whether a coding makes it smaller. */
  get isCoded(): boolean {
    return isWorthCoding(this.type, this.bytes.byteLength);
  }

  /** The bytes in a coding, made on first use. */
  in(coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
    const kept = this.#codings.get(coding) ?? coded(this.bytes, coding, true);
    this.#codings.set(coding, kept);
    return kept;
  }
}

/** Opens files, and keeps them until they change on disk; null where there is no such file. */
export function servedFiles(): (path: string) => Promise<ServedFile | null> {
  const kept = new Map<string, { readonly version: string; readonly file: ServedFile }>();
  return async (path) => {
    const found = await stat(path).catch(() => null);
    if (found?.isFile() !== true) return null;
    const version = `${found.mtimeMs} ${found.size}`;
    const known = kept.get(path);
    if (known?.version === version) return known.file;
    const file = new ServedFile(path, new Uint8Array(await readFile(path)));
    kept.set(path, { version, file });
    return file;
  };
}
