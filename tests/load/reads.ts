// The reads that are measured, and what the service answers to them, byte for byte.
import { get } from 'node:http';
import type { KeptBytes } from './bare-handler.ts';
import type { ReadAnswer } from './answer-reader.ts';

const TIMELINE = '/api/datasets/documented/timeline';

/** One kind of read; `has` is the validator that the reader says to have, empty for none. */
export interface Read {
  readonly name: string;
  readonly path: string;
  readonly status: 200 | 304;
  has: string;
}

/** The kinds of read. A 304 is of the timeline as it is now. */
export async function readsOf(port: number): Promise<readonly Read[]> {
  return [
    { name: 'timeline, 304', path: TIMELINE, status: 304, has: await etagNow(port) },
    { name: 'timeline, 200 in brotli', path: TIMELINE, status: 200, has: '' },
    { name: 'reference, 200 in brotli', path: '/api/reference', status: 200, has: '' },
    { name: 'page, 200 in brotli', path: '/', status: 200, has: '' },
  ];
}

/** The validator of the timeline as it is now. */
export async function etagNow(port: number): Promise<string> {
  const { headers } = await answered(port, requestHead(port, { path: TIMELINE, has: '' }));
  return headers[headers.findIndex((name) => name.toLowerCase() === 'etag') + 1] ?? '';
}

/** The text of the next request for a read, made anew where its reader has something else by now. */
export function requestsFor(port: number, read: Read): () => string {
  let [has, text] = [read.has, requestOf(port, read)];
  return () => {
    if (has !== read.has) [has, text] = [read.has, requestOf(port, read)];
    return text;
  };
}

/** The text of a request as a browser would send it. */
function requestOf(port: number, read: Pick<Read, 'path' | 'has'>): string {
  const lines = Object.entries(requestHead(port, read).headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${read.path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

/** A reader who has an older timeline is given the new one, and has that one from then on. */
export function isGoodFor(read: Read, isChanging: boolean): (answer: ReadAnswer) => boolean {
  return ({ status, etag }) => {
    if (status === read.status) return true;
    if (!isChanging || read.status !== 304 || status !== 200 || etag === null) return false;
    read.has = etag;
    return true;
  };
}

/** What the service answers, to be given by a bare handler. Rejects where it is another status. */
export async function bytesOf(port: number, read: Read): Promise<KeptBytes> {
  const { status, headers, body } = await answered(port, requestHead(port, read));
  if (status !== read.status) throw new Error(`${read.name} was answered ${status}`);
  const own = /^(?:date|connection|keep-alive|transfer-encoding|content-length)$/i;
  const kept = headers.flatMap((name, place) =>
    place % 2 === 0 && !own.test(name) ? [name, headers[place + 1] ?? ''] : [],
  );
  const length = status === 304 ? [] : ['content-length', String(body.byteLength)];
  return {
    path: read.path,
    ifNoneMatch: read.has,
    status,
    headers: [...kept, ...length],
    body: body.toString('base64'),
  };
}

function requestHead(port: number, { path, has }: Pick<Read, 'path' | 'has'>) {
  const headers = {
    host: `127.0.0.1:${port}`,
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'en',
    'sec-fetch-site': 'same-origin',
    'user-agent': 'load',
    ...(has === '' ? {} : { 'if-none-match': has }),
  };
  return { path, headers };
}

function answered(port: number, asked: ReturnType<typeof requestHead>) {
  return new Promise<{ status: number; headers: readonly string[]; body: Buffer }>((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, agent: false, ...asked }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.rawHeaders, body: Buffer.concat(pieces) }),
      );
    });
    request.once('error', reject);
  });
}
