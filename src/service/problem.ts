// Every refusal is an RFC 9457 problem with a name of api.md. Handlers throw one; the service answers it.
import type { ProblemName } from '../contract/problem-names.ts';
import { type Problem, PROBLEMS } from '../contract/problems.ts';

type More = Omit<Partial<Problem>, 'type' | 'title' | 'status' | 'instance'>;

/** A refusal on its way to the answer. `headers` go with it, e.g. `Allow`. */
export class ProblemError extends Error {
  readonly problem: ProblemName;
  readonly more: More;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: ProblemName, more: More = {}, headers: Readonly<Record<string, string>> = {}) {
    super(problem);
    this.problem = problem;
    this.more = more;
    this.headers = headers;
  }
}

/** The longest piece of a request that an answer repeats. */
const ECHO_CHARS = 100;

/** A piece of the request, short enough to be repeated. */
export function echo(text: string): string {
  return text.length > ECHO_CHARS ? `${text.slice(0, ECHO_CHARS)}…` : text;
}

/** Refusals that pass: whoever asks is told after how many seconds to ask again (api.md, "Problems"). */
const COMES_AGAIN: readonly number[] = [429, 503];

/** The answer to a refused request; `path` is that of the request. */
export function problemResponse(error: ProblemError, path: string): Response {
  const { status, title } = PROBLEMS[error.problem];
  const body: Problem = { type: `/problems/${error.problem}`, title, status, instance: echo(path), ...error.more };
  const headers = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(COMES_AGAIN.includes(status) && { 'retry-after': '5' }),
    ...error.headers,
  };
  return new Response(JSON.stringify(body), { status, headers });
}
