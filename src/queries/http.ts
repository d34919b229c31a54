// The one HTTP client: it parses every answer, and tells a refusal of the service from a network that did not answer.
// On file:// a root-relative address is file:///api, so the in-page service gets an origin of its own there.
import { parse, type Schema } from '../contract/parse.ts';
import type { Problem } from '../contract/problems.ts';
import { readProblemSchema } from '../contract/read-problem.ts';

/** The service refused: its problem (RFC 9457), field issues included. */
export class ApiError extends Error {
  readonly problem: Problem;
  /** Seconds after which asking again makes sense, where the service named a time. */
  readonly retryAfter: number | null;
  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.title);
    this.name = 'ApiError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** No answer came, or one that is no answer of the service. */
class NetworkError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'NetworkError';
  }
}

let onSessionOver: () => void = () => {};

/** `heard` is called whenever the service asks who is there: the session that the page knows may have run out. */
export function whenSessionIsOver(heard: () => void): void {
  onSessionOver = heard;
}

const BASE = globalThis.location?.protocol === 'file:' ? 'https://offline.invalid' : '';

/** A chart in somebody else's page is read as anybody reads it, whoever is signed in on this browser. */
const CREDENTIALS = globalThis.location?.pathname.startsWith('/embed/') ? 'omit' : 'same-origin';

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, in place of `body`; its type stands among the headers. */
  readonly text?: string;
  readonly signal?: AbortSignal;
  /** What a refusal may carry, where that is more than the problem of a read: `problemSchema`. */
  readonly refusal?: Schema<Problem>;
}

/** An answer with the parts of it that a write needs. */
export interface Answer<T> {
  readonly value: T;
  readonly etag: string | null;
}

/** Calls the service and parses the answer. Rejects with ApiError, or NetworkError where no usable answer came. */
export async function call<T>(path: string, schema: Schema<T>, options: Call = {}): Promise<Answer<T>> {
  const response = await reach(path, options);
  const body = await jsonOf(response);
  if (!response.ok) throw refusalFrom(response, body, options.refusal ?? readProblemSchema);
  const parsed = parse(schema, body);
  if (!parsed.ok)
    throw new NetworkError(`The answer of ${path.split('?')[0]} does not have the agreed form: ${parsed.why}.`);
  return { value: parsed.value, etag: response.headers.get('etag') };
}

/** Fetches a file of the service as text, whatever its form. Rejects as `call` does. */
export async function callText(path: string, signal?: AbortSignal): Promise<string> {
  const response = await reach(path, { headers: { accept: '*/*' }, ...(signal ? { signal } : {}) });
  const text = await response.text();
  if (!response.ok) throw refusalFrom(response, parsedOrNull(text), readProblemSchema);
  return text;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function reach(
  path: string,
  { method = 'GET', headers = {}, body, text, signal }: Call,
): Promise<globalThis.Response> {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  try {
    return await fetch(BASE + path, {
      method,
      headers: { accept: 'application/json', ...type, ...headers },
      credentials: CREDENTIALS,
      // Caches may give what is a minute old; whoever has just published must see it.
      cache: 'no-cache',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(text === undefined ? {} : { body: text }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new NetworkError('The service did not answer.', cause);
  }
}

async function jsonOf(response: globalThis.Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!response.ok) return null;
    throw new NetworkError('The answer of the service is damaged.', cause);
  }
}

function refusalFrom(response: globalThis.Response, body: unknown, schema: Schema<Problem>): Error {
  if (response.status === 401) onSessionOver();
  const problem = parse(schema, body);
  return problem.ok
    ? new ApiError(problem.value, secondsOf(response.headers.get('retry-after')))
    : new NetworkError(`The service answered ${response.status} without a reason.`);
}

/** Retry-After in its form as a number of seconds (RFC 9110, 10.2.3), the only one that the service uses. */
function secondsOf(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null;
}
