// A source is linked by its address on the public web, and two spellings of one address are one source.
// The address is only ever shown and compared: nothing here or in the service opens it.
import { isPrivateHost } from './public-host.ts';

export type UrlFault = 'bad_url' | 'url_scheme' | 'url_credentials' | 'url_private_host' | 'control_chars';

export const MAX_URL_CHARS = 2000;

// oxlint-disable-next-line no-control-regex -- finding control characters is what this is for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const WEB = /^https?:\/\/([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/i;
const HOST_AND_PORT = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i;
const NAME = /^(?=.{1,253}$)[\p{L}\p{M}\p{N}_-]{1,63}(?:\.[\p{L}\p{M}\p{N}_-]{1,63})*\.?$/u;

interface Parts {
  readonly authority: string;
  readonly path: string;
  readonly search: string;
}

/** What is wrong with an address; null for http and https addresses of public hosts. */
export function faultOfUrl(url: string): UrlFault | null {
  if (CONTROL.test(url)) return 'control_chars';
  const scheme = SCHEME.exec(url.trim())?.[1]?.toLowerCase();
  if (scheme === undefined) return 'bad_url';
  if (scheme !== 'http' && scheme !== 'https') return 'url_scheme';
  const parts = partsOf(url);
  if (parts === null) return 'bad_url';
  return parts.authority.includes('@') ? 'url_credentials' : faultOfHost(parts.authority);
}

function faultOfHost(authority: string): UrlFault | null {
  const [, host = '', port] = HOST_AND_PORT.exec(authority) ?? [];
  if (host === '' || Number(port ?? '0') > 65_535) return 'bad_url';
  const name = mapped(host);
  if (!name.startsWith('[') && !NAME.test(name)) return 'bad_url';
  return isPrivateHost(name) ? 'url_private_host' : null;
}

function partsOf(url: string): Parts | null {
  const found = /[\s\\]/.test(url) ? null : WEB.exec(url);
  return found && { authority: found[1] ?? '', path: found[2] ?? '', search: found[3] ?? '' };
}

/** A host as a browser maps it before it looks it up: lower case, full-width forms and dots made plain (UTS 46). */
function mapped(host: string): string {
  return host
    .normalize('NFKC')
    .replace(/[。.。]/g, '.')
    .toLowerCase();
}

/** The host of an address, mapped, without `www.` and port; null where it is no web address. */
export function hostOf(url: string): string | null {
  const authority = partsOf(url)?.authority;
  return authority === undefined
    ? null
    : mapped(authority)
        .replace(/:\d*$/, '')
        .replace(/\.$/, '')
        .replace(/^www\./, '');
}

const TRACKING = /^(utm_[^=]*|gclid|fbclid)(=|$)/i;

/**
 * One spelling of an address, for comparing (api.md, "Duplicates"): lower-case host without `www.`, https for http,
 * no fragment, no `utm_*`, `gclid` or `fbclid`, no trailing slash. Text that is no web address comes back as it is.
 */
export function normalisedUrl(url: string): string {
  const parts = partsOf(url);
  if (parts === null) return url;
  const host = mapped(parts.authority)
    .replace(/^www\./, '')
    .replace(/:(80|443)$/, '');
  const asked = parts.search.slice(1).split('&');
  const kept = asked.filter((item) => item !== '' && !TRACKING.test(item));
  return `https://${host}${parts.path.replace(/\/+$/, '')}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}
