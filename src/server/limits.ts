// Everything that one client, one request or one moment may not exceed, in one place. docs/operate.md says the same in words.
import { BODY_LIMITS } from '../contract/position-body.ts';
import { IMPORT_LIMITS } from '../contract/imports.ts';

export const LIMITS = {
  /** Bytes of a body without a length of its own; one that has a length is refused by it, and JSON at 64 KiB. */
  bodyBytes: IMPORT_LIMITS.bytes,
  importRows: IMPORT_LIMITS.rows,
  noteChars: BODY_LIMITS.note,
  /** Of all headers together. */
  headerBytes: 16 * 1024,
  /** Connections at once, of everybody. */
  connections: 4096,
  /** Requests of one client: so many at once, and then so many a second. */
  requestsAtOnce: 3000,
  requestsPerSecond: 300,
  /** Clients that are remembered; the oldest give way. */
  clients: 10_000,
  /** Milliseconds until all headers, and until the whole request must have come. */
  headersMs: 10_000,
  requestMs: 30_000,
  /** Milliseconds until an answer is begun; then the request is answered with 503. */
  answerMs: 30_000,
  /** Milliseconds that a connection may be silent between two requests: longer than a proxy in front keeps it. */
  keepAliveMs: 65_000,
  /** Milliseconds that the store has to say that it is there. */
  storeMs: 2000,
  /** Milliseconds that requests under way have to end in when the service stops. */
  stopMs: 10_000,
} as const;

/** The table by the names of its limits. */
export type Limits = { readonly [name in keyof typeof LIMITS]: number };

/** The table with another rate of requests, and ten seconds of it at once; without one, or one that is no number, as it stands. */
export function limitsWith(requestsPerSecond: string | undefined): Limits {
  const rate = Number(requestsPerSecond);
  return rate > 0 ? { ...LIMITS, requestsPerSecond: rate, requestsAtOnce: 10 * rate } : LIMITS;
}
