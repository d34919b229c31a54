import { AsyncLocalStorage } from 'node:async_hooks';
import { routes } from '../contract/routes.ts';

/** What is said of one request: no address of a person, no query, no body, no cookie, and no name of a record. */
export interface RequestLine {
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** Where lines go: one call for each line, without its end. */
export type WriteLine = (line: string) => void;

/** A log of one JSON text a line. `now` gives RFC 3339. */
export interface RequestLog {
  /** Runs what belongs to a request; faults that it reports carry its id. */
  readonly within: <T>(id: string, work: () => T) => T;
  readonly request: (line: RequestLine) => void;
  /** Why an answer was 503: the name and code of the error and where it was thrown, without its words, which can be somebody's. */
  readonly fault: (error: unknown) => void;
  /** Something in the life of the process. */
  readonly event: (event: string) => void;
}

export function requestLog(write: WriteLine, now: () => string): RequestLog {
  const ids = new AsyncLocalStorage<string>();
  const say = (line: object) => write(JSON.stringify({ time: now(), ...line }));
  return {
    within: (id, work) => ids.run(id, work),
    request: (line) => say({ level: line.status >= 500 ? 'error' : 'info', event: 'request', ...line }),
    fault: (error) => say({ level: 'error', event: 'fault', id: ids.getStore() ?? null, ...described(error) }),
    event: (event) => say({ level: 'info', event }),
  };
}

const FRAMES = 6;

function described(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return { name: error.name, code, at: frames.slice(0, FRAMES).map((frame) => frame.trim()) };
}

const PATTERNS = [...new Set(Object.values(routes).map(({ path }) => path))].map((path) => path.split('/'));

/** The route that a path is of, as the contract names it: what stands in the places of its names is left out. */
export function routeOf(pathname: string): string {
  if (!pathname.startsWith('/api/')) return pathname.startsWith('/assets/') ? '/assets' : '/';
  if (pathname === '/api/health') return pathname;
  const segments = pathname.split('/');
  const found = PATTERNS.find(
    (parts) =>
      parts.length === segments.length &&
      parts.every((part, place) => part.startsWith('{') || part === segments[place]),
  );
  return found?.join('/') ?? '/api/…';
}
