// What the service answers, as Node sends it: compressed where that saves something, and with the headers of data.
import { coded, type Coding, codingFor, etagIn, isText, isWorthCoding, withoutCodings } from './content-coding.ts';
import { answerHeaders } from './page-headers.ts';
import { isSecure } from './secure-request.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Service = (request: Request) => Promise<Response>;

/** How many compressed answers are kept: the timelines of both sets and of some earlier moments, in both codings. */
const KEPT_ANSWERS = 32;

/**
 * The service with its answers compressed. An answer that all may keep is compressed once for each validator, which
 * gets the coding's name; one with a validator of its reader's alone is sent as it is, since writes send it back.
 */
export function sentAnswers(service: Service): Service {
  const kept = new Map<string, Promise<Bytes>>();
  return async (request) => {
    const answer = await service(asServiceKnows(request));
    const headers = new Headers(answer.headers);
    for (const [name, value] of Object.entries(answerHeaders({ secure: isSecure(request) }))) headers.set(name, value);
    const etag = headers.get('etag');
    const isShared = headers.get('cache-control')?.startsWith('public') === true;
    if (etag !== null && !isShared) return again(answer, answer.body, headers);
    headers.append('vary', 'Accept-Encoding');
    const coding = codingFor(request.headers.get('accept-encoding'));
    if (etag === null) return one(answer, headers, coding);
    const name = `${new URL(request.url).pathname} ${etag} ${coding}`;
    return shared(request, answer, headers, { etag, coding, keep: (make) => once(kept, name, make) });
  };
}

/** An answer for this request alone. */
async function one(answer: Response, headers: Headers, coding: Coding | null): Promise<Response> {
  const type = headers.get('content-type') ?? '';
  if (coding === null || answer.body === null || !isText(type)) return again(answer, answer.body, headers);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!isWorthCoding(type, bytes.byteLength)) return again(answer, bytes, headers);
  headers.set('content-encoding', coding);
  return again(answer, await coded(bytes, coding, false), headers);
}

interface Sharing {
  readonly etag: string;
  readonly coding: Coding | null;
  /** The bytes kept for this answer in this coding. */
  readonly keep: (make: () => Promise<Bytes>) => Promise<Bytes>;
}

/** An answer that is the same for all while its validator is. */
async function shared(request: Request, answer: Response, headers: Headers, sharing: Sharing): Promise<Response> {
  const { etag, coding, keep } = sharing;
  if (coding === null) return again(answer, answer.body, headers);
  const inCoding = etagIn(etag, coding);
  const isKnown = request.headers.get('if-none-match')?.includes(inCoding) === true;
  if (answer.status === 200 || isKnown) headers.set('etag', inCoding);
  if (answer.status !== 200 || request.method === 'HEAD') return again(answer, null, headers);
  const bytes = await keep(async () => coded(new Uint8Array(await answer.arrayBuffer()), coding, true));
  headers.set('content-encoding', coding);
  return again(answer, bytes, headers);
}

function again(answer: Response, body: Response['body'] | Bytes, headers: Headers): Response {
  return new Response(body, { status: answer.status, headers });
}

/** The service names its answers without a coding. */
function asServiceKnows(request: Request): Request {
  const known = request.headers.get('if-none-match');
  if (known === null || withoutCodings(known) === known) return request;
  const headers = new Headers(request.headers);
  headers.set('if-none-match', withoutCodings(known));
  return new Request(request, { headers });
}

/** A value made once for a name; the oldest give way. A failure is not kept. */
function once<T>(kept: Map<string, Promise<T>>, name: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(name);
  if (known !== undefined) return known;
  for (const oldest of kept.keys()) if (kept.size >= KEPT_ANSWERS) kept.delete(oldest);
  const made = make();
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  return made;
}
