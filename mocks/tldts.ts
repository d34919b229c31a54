/**
 * Stand-in for `tldts` (the public suffix list, about 112 kB gzipped) in browser bundles.
 * Only MSW's cookie jar asks for it, to refuse cookies for whole suffixes such as ".co.uk"; the demo sets no cookie.
 */
export function getDomain(host: string): string | null {
  return host.includes('.') ? host.split('.').slice(-2).join('.') : host;
}
