// What a handler is given, and the plain answers that most of them give.
import type { Dataset } from '../domain/position.ts';
import { type QueryOf, readQuery, type Route } from '../contract/routes.ts';
import { type Act, type Actor, refusalOf } from '../domain/permissions.ts';
import type { PositionState } from '../domain/review.ts';
import type { Offer, World } from './ports.ts';
import { fingerprint } from './fingerprint.ts';
import { echo, ProblemError } from './problem.ts';
import type { Reads } from './reads.ts';
import type { Turns } from './turns.ts';

/** What lives as long as the service. */
export interface Scope {
  readonly world: World;
  readonly reads: Reads;
  /** Creations and imports under way, by actor and key. */
  readonly inProgress: Set<string>;
  readonly turns: Turns;
}

/** One request being answered. */
export interface Context extends Scope {
  readonly request: Request;
  readonly url: URL;
  /** The segments that the path names. */
  readonly path: Readonly<Record<string, string>>;
  readonly actor: Actor;
}

export interface Endpoint {
  readonly route: Route;
  readonly run: (context: Context) => Promise<Response>;
}

/** A route with its handler; the handler gets the query parsed. */
export function endpoint<R extends Route>(
  route: R,
  handle: (context: Context, query: QueryOf<R>) => Promise<Response>,
): Endpoint {
  return {
    route,
    run: async (context) => {
      const read = readQuery(route, [...context.url.searchParams]);
      if (!read.ok) throw new ProblemError('bad-parameter', { parameter: echo(read.parameter) });
      return handle(context, read.query);
    },
  };
}

/** The data set of the path as this mount offers it; `not-found` where it does not. */
export function offerOf({ world, path }: Context): Offer {
  const offer = world.offers.find(({ dataset }) => dataset === path['dataset']);
  if (offer === undefined) throw new ProblemError('not-found');
  return offer;
}

/** The data set of a write, which must be editable; the actor must be allowed to act. */
export function writableSet(context: Context, act: Act): Dataset {
  const offer = offerOf(context);
  allow(context.actor, act, null);
  if (!offer.editable) throw new ProblemError('read-only-dataset');
  return offer.dataset;
}

/** Throws why the actor may not act. */
export function allow(actor: Actor, act: Act, state: PositionState | null): void {
  const refusal = refusalOf(actor, act, state);
  if (refusal !== null) throw new ProblemError(refusal);
}

/** Throws `bad-parameter` where a code of a list parameter is not one of `known`. */
export function checkCodes(parameter: string, codes: readonly string[] | undefined, known: Iterable<string>): void {
  const all = new Set(known);
  if (codes?.some((code) => !all.has(code))) throw new ProblemError('bad-parameter', { parameter });
}

/**
 * The same bytes for everybody, whoever is signed in: any cache may keep them, and may give them for a minute more while
 * it asks whether they have changed (RFC 5861, 3). The tracker's own pages ask past that, to see what was just published.
 */
export function sharedRead({ body, etag }: SharedRead): Response {
  return text(body, 'application/json', { etag, 'cache-control': 'public, max-age=0, stale-while-revalidate=60' });
}

/** JSON that is made once and given often, with the strong validator of its text. */
export interface SharedRead {
  readonly body: string;
  readonly etag: string;
}

export function sharedReadOf(value: unknown): SharedRead {
  const body = JSON.stringify(value);
  return { body, etag: `"${fingerprint(body)}"` };
}

/** A JSON answer. */
export function json(value: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Response {
  return text(JSON.stringify(value), 'application/json', headers, status);
}

/** An answer of some media type; not kept by caches unless `headers` say so. */
export function text(
  body: string,
  type: string,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': type, 'cache-control': 'private, no-store', ...headers },
  });
}
