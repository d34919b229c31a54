// The HTTP service: a function from Request to Response. Browser, Node and tests mount the same one over their own stores.
import { changeEndpoints } from './changes-resource.ts';
import { createEndpoints } from './create-position.ts';
import { refuseCrossSite } from './cross-site.ts';
import { datasetEndpoints } from './datasets-resource.ts';
import { editEndpoints } from './edit-position.ts';
import type { Scope } from './endpoint.ts';
import { exportEndpoints } from './exports-resource.ts';
import { importEndpoints } from './imports-resource.ts';
import { StoreFull, type World } from './ports.ts';
import { positionEndpoints } from './positions-resource.ts';
import { ProblemError, problemResponse } from './problem.ts';
import { Reads } from './reads.ts';
import { referenceEndpoints } from './reference-resource.ts';
import { reviewEndpoints } from './review-actions.ts';
import { revisionEndpoints } from './revisions-resource.ts';
import { routerOf } from './router.ts';
import { sessionEndpoints } from './session-resource.ts';
import { stanceEndpoints } from './stances-resource.ts';
import { timelineEndpoints } from './timeline-resource.ts';
import { Turns } from './turns.ts';

const MAX_URL_CHARS = 8192;

const match = routerOf([
  ...referenceEndpoints,
  ...datasetEndpoints,
  ...timelineEndpoints,
  ...stanceEndpoints,
  ...positionEndpoints,
  ...revisionEndpoints,
  ...changeEndpoints,
  ...sessionEndpoints,
  ...createEndpoints,
  ...editEndpoints,
  ...reviewEndpoints,
  ...exportEndpoints,
  ...importEndpoints,
]);

/** The service over a world. The function never rejects: what goes wrong is answered as a problem. */
export function createService(world: World): (request: Request) => Promise<Response> {
  const scope: Scope = { world, reads: new Reads(world.repository), inProgress: new Set(), turns: new Turns() };
  return async (request) => {
    const url = new URL(request.url);
    try {
      return finished(request, await answered(scope, request, url));
    } catch (error) {
      if (!(error instanceof ProblemError)) world.report?.(error);
      return finished(request, problemResponse(problemOf(error), url.pathname));
    }
  };
}

/** Whatever else fails is a store that cannot be reached; its own words stay inside, unless it is full. */
function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError('unavailable', error instanceof StoreFull ? { detail: error.message } : {});
}

async function answered(scope: Scope, request: Request, url: URL): Promise<Response> {
  if (request.url.length > MAX_URL_CHARS) throw new ProblemError('uri-too-long');
  const { endpoint, path } = match(request.method, url.pathname);
  refuseCrossSite(request);
  const actor = await scope.world.session.actorOf(request);
  return endpoint.run({ ...scope, request, url, path, actor });
}

/** Conditional reads (RFC 9110, 13.1.2), HEAD without a body, no sniffing; what is not for all is told apart by who asks. */
function finished(request: Request, response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set('x-content-type-options', 'nosniff');
  if (headers.get('cache-control')?.startsWith('public') !== true) headers.append('vary', 'Cookie');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && response.status === 200 && isKnown(request.headers.get('if-none-match'), headers.get('etag'))) {
    headers.delete('content-type');
    return new Response(null, { status: 304, headers });
  }
  const body = request.method === 'HEAD' ? null : response.body;
  return new Response(body, { status: response.status, headers });
}

function isKnown(ifNoneMatch: string | null, etag: string | null): boolean {
  if (ifNoneMatch === null || etag === null) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
