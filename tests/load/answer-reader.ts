/** One whole answer, as it came. */
export interface ReadAnswer {
  readonly status: number;
  readonly etag: string | null;
  readonly bytes: number;
}

const END = '\r\n\r\n';

/**
 * Reads answers from a connection on which one request is under way at a time (RFC 9112, 6): with a length, in pieces, or
 * without a body. `take` gives the answer with the bytes that complete it, null before. Throws where it cannot be read.
 */
export class AnswerReader {
  #held: Buffer = Buffer.alloc(0);

  take(bytes: Buffer): ReadAnswer | null {
    this.#held = this.#held.byteLength === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const headEnd = this.#held.indexOf(END);
    if (headEnd < 0) return null;
    const head = this.#held.toString('latin1', 0, headEnd);
    const end = endOfBody(this.#held, headEnd + END.length, head);
    if (end === null) return null;
    if (end !== this.#held.byteLength) throw new Error('More came than one answer');
    this.#held = Buffer.alloc(0);
    return { status: Number(head.slice(9, 12)), etag: /\r\netag: (.*)/i.exec(head)?.[1] ?? null, bytes: end };
  }
}

/** Where the body ends; null where it has not come whole. */
function endOfBody(held: Buffer, start: number, head: string): number | null {
  if (/^HTTP\/1\.1 (?:204|304)/.test(head)) return start;
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const end = length === undefined ? endOfPieces(held, start) : start + Number(length);
  return end !== null && end <= held.byteLength ? end : null;
}

function endOfPieces(held: Buffer, start: number): number | null {
  let at = start;
  while (true) {
    const lineEnd = held.indexOf('\r\n', at);
    if (lineEnd < 0) return null;
    const size = Number.parseInt(held.toString('latin1', at, lineEnd), 16);
    if (Number.isNaN(size)) throw new Error('A piece without its size');
    at = lineEnd + 2 + size + 2;
    if (size === 0) return at;
  }
}
