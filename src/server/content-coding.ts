// Compression of what is sent, as the browser asks for it.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The codings that are sent, by their names in HTTP. */
const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** Below this many bytes a coding saves no packet. */
const WORTH_BYTES = 1024;

const byBrotli = promisify(brotliCompress);
const byGzip = promisify(gzip);

/** The coding to send, of those that `Accept-Encoding` allows; null for none (RFC 9110, 12.5.3). */
export function codingFor(acceptEncoding: string | null): Coding | null {
  const weights = new Map((acceptEncoding ?? '').split(',').map(weighted));
  const weightOf = (coding: Coding) => weights.get(coding) ?? weights.get('*') ?? 0;
  const [best] = CODINGS.filter((coding) => weightOf(coding) > 0).toSorted((a, b) => weightOf(b) - weightOf(a));
  return best ?? null;
}

function weighted(item: string): readonly [string, number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [name, weight === undefined ? 1 : Number(weight) || 0];
}

export function isText(type: string): boolean {
  return /^text\/|json|javascript|xml/.test(type);
}

/** Whether bytes of a media type become smaller by a coding: texts that are not short. */
export function isWorthCoding(type: string, bytes: number): boolean {
  return bytes >= WORTH_BYTES && isText(type);
}

/** The bytes in a coding. `kept`: they are sent many times, so that time spent once is well spent. */
export async function coded(bytes: Uint8Array, coding: Coding, kept: boolean): Promise<Uint8Array<ArrayBuffer>> {
  if (coding === 'gzip') return new Uint8Array(await byGzip(bytes, { level: kept ? 9 : 6 }));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: kept ? 9 : 4,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return new Uint8Array(await byBrotli(bytes, { params }));
}

/** The strong validator of a representation in a coding: other bytes, another name (RFC 9110, 8.8.3.3). */
export function etagIn(etag: string, coding: Coding | null): string {
  return coding === null ? etag : etag.replace(/"$/, `-${coding}"`);
}

/** `If-None-Match` with the names of codings taken off, as the service knows its validators. */
export function withoutCodings(ifNoneMatch: string): string {
  return ifNoneMatch.replaceAll(/-(?:br|gzip)"/g, '"');
}

/** Whether `If-None-Match` names this validator; weak and strong are the same here (RFC 9110, 13.1.2). */
export function isNamed(ifNoneMatch: string | null, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes('*') || tags.includes(etag);
}
