import { extname, join, normalize, sep } from 'node:path';
import { codingFor, etagIn, isNamed } from './content-coding.ts';
import { ASSETS, type Build, keptFor, pageHeaders } from './page-headers.ts';
import { isSecure } from './secure-request.ts';
import { servedFiles } from './served-file.ts';

/**
 * The built page's files below `root`; a path without an extension is a route of the page and gets `index.html`.
 * Texts go compressed where the browser takes that, everything has a strong validator, and the headers are those of
 * `pageHeaders`.
 */
export function staticFiles(root: string, build: Build = 'service'): (request: Request) => Promise<Response> {
  const open = servedFiles();
  return async (request) => {
    const { pathname } = new URL(request.url);
    const headers = new Headers(pageHeaders(pathname, { build, secure: isSecure(request) }));
    if (request.method !== 'GET' && request.method !== 'HEAD') return said(405, 'Method not allowed', headers);
    const path = pathWithin(root, pathname);
    const file = path === null ? null : await open(isRoute(path, pathname) ? join(root, 'index.html') : path);
    if (file === null) return said(404, 'There is nothing here', headers);
    const coding = file.isCoded ? codingFor(request.headers.get('accept-encoding')) : null;
    const etag = etagIn(file.etag, coding);
    headers.set('cache-control', keptFor(pathname));
    headers.set('etag', etag);
    if (file.isCoded) headers.set('vary', 'Accept-Encoding');
    if (isNamed(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
    headers.set('content-type', file.type);
    if (coding !== null) headers.set('content-encoding', coding);
    if (request.method === 'HEAD') return new Response(null, { headers });
    return new Response(coding === null ? file.bytes : await file.in(coding), { headers });
  };
}

/** Below the assets there are files alone: the page must not be kept in the place of one. */
function isRoute(path: string, pathname: string): boolean {
  return extname(path) === '' && !pathname.startsWith(ASSETS);
}

/** The file that a URL path means, or null where it cannot be decoded or leads out of `root`. */
function pathWithin(root: string, pathname: string): string | null {
  try {
    const path = normalize(join(root, decodeURIComponent(pathname)));
    const inside = path === normalize(root) || path.startsWith(normalize(root + sep));
    return inside && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

function said(status: number, text: string, headers: Headers): Response {
  headers.set('content-type', 'text/plain; charset=utf-8');
  headers.set('cache-control', 'no-store');
  return new Response(text, { status, headers });
}
