/**
 * Whether a request came over https, here or to the proxy in front, which says so (`X-Forwarded-Proto`). Whoever makes
 * that up tells only their own browser, which does not believe such an answer over http (RFC 6797, 8.1).
 */
export function isSecure(request: Request): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return (forwarded ?? new URL(request.url).protocol.slice(0, -1)) === 'https';
}
