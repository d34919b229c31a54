// A change must come from the page itself: browsers say so in Sec-Fetch-Site, older ones in Origin (api.md, "CSRF").
import { ProblemError } from './problem.ts';

/** Throws `cross-site` where a browser says that another site sent the request. */
export function refuseCrossSite(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) {
    if (site !== 'same-origin' && site !== 'none') throw new ProblemError('cross-site');
    return;
  }
  const origin = request.headers.get('origin');
  if (origin !== null && hostOf(origin) !== hostOf(request.url)) throw new ProblemError('cross-site');
}

/** The host alone: a proxy may speak https to the browser and http to the service. */
function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}
