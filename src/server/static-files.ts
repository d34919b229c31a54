import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The built page's files below `root`; a path without an extension is a route of the page and gets `index.html`.
 * What the build named by its content is kept for a year; everything else is asked for again. Embedded charts may stand
 * in anybody's page; the rest, where editors sign in and write, in none but its own (CSP Level 3, `frame-ancestors`).
 */
export function staticFiles(root: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'Method not allowed');
    const { pathname } = new URL(request.url);
    const path = pathWithin(root, pathname);
    const file = path === null ? null : await existing(extname(path) === '' ? join(root, 'index.html') : path);
    if (file === null) return answer(404, 'There is nothing here');
    const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(file));
    return new Response(body, {
      headers: {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
        'x-content-type-options': 'nosniff',
        'content-security-policy': `frame-ancestors ${pathname.startsWith('/embed/') ? '*' : "'self'"}`,
      },
    });
  };
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

async function existing(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true ? path : null;
}

function answer(status: number, text: string): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
  return new Response(text, { status, headers });
}
