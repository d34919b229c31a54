// Finds the endpoint of a request in the route table: 404 for an unknown path, 405 with Allow for a wrong method.
import type { Endpoint } from './endpoint.ts';
import { ProblemError } from './problem.ts';

export interface Match {
  readonly endpoint: Endpoint;
  readonly path: Readonly<Record<string, string>>;
}

/** A function that matches a method and a path; HEAD is answered by GET. Throws `not-found` or `method`. */
export function routerOf(endpoints: readonly Endpoint[]): (method: string, pathname: string) => Match {
  const patterns = endpoints.map((endpoint) => ({ endpoint, parts: endpoint.route.path.split('/') }));
  return (method, pathname) => {
    const segments = pathname.split('/').map(decoded);
    const here = patterns.filter(({ parts }) => fits(parts, segments));
    const wanted = method === 'HEAD' ? 'GET' : method;
    const found = here.find(({ endpoint }) => endpoint.route.method === wanted);
    if (found !== undefined) return { endpoint: found.endpoint, path: named(found.parts, segments) };
    if (here.length === 0) throw new ProblemError('not-found');
    throw new ProblemError('method', {}, { allow: allowed(here.map(({ endpoint }) => endpoint.route.method)) });
  };
}

function allowed(methods: readonly string[]): string {
  return methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
}

function fits(parts: readonly string[], segments: readonly (string | null)[]): boolean {
  return (
    parts.length === segments.length &&
    parts.every((part, place) => (part.startsWith('{') ? Boolean(segments[place]) : part === segments[place]))
  );
}

function named(parts: readonly string[], segments: readonly (string | null)[]): Record<string, string> {
  const names = parts.map((part, place) => [part, segments[place] ?? ''] as const);
  return Object.fromEntries(
    names.filter(([part]) => part.startsWith('{')).map(([part, value]) => [part.slice(1, -1), value]),
  );
}

/** Null for a segment with a broken escape: no route fits it. */
function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
