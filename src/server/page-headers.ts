// The response headers of pages, files and answers: what a browser may do with them, and who may frame them.
// Every server takes them from here, this one and the static hosts of docs/hosting alike.

/** What is served: the build that asks a service, or the demo, which answers itself and keeps itself with a worker. */
export type Build = 'service' | 'demo';

export type HeaderList = Readonly<Record<string, string>>;

/** Where embedded charts stand: the only pages that anybody may frame. */
export const EMBEDS = '/embed/';

/** Where the build puts what is named by its content. */
export const ASSETS = '/assets/';

/** RFC 6797. A year is the least that lists of such sites take; other names below the same domain are not this tracker's to bind. */
const TRANSPORT: HeaderList = { 'strict-transport-security': 'max-age=31536000' };

const PRIVATE: HeaderList = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' };

/** Nothing of the device is asked for but the clipboard, to copy a chart or a citation to. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers of the page or file at a path, lower-case names to values. `secure`: it is asked for over https, without
 * which a browser must not be told to stay there (RFC 6797, 7.2).
 */
export function pageHeaders(path: string, { build, secure }: { build: Build; secure: boolean }): HeaderList {
  return { ...placeHeaders(path.startsWith(EMBEDS), build), ...(secure ? TRANSPORT : {}) };
}

/** The headers of an answer of the service: data, in which nothing runs and which nothing frames. */
export function answerHeaders({ secure }: { secure: boolean }): HeaderList {
  return {
    ...PRIVATE,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    ...(secure ? TRANSPORT : {}),
  };
}

/** How long a file may be kept: for a year what the build named by its content, the rest to be asked for again each time. */
export function keptFor(path: string): string {
  return path.startsWith(ASSETS) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function placeHeaders(isEmbed: boolean, build: Build): HeaderList {
  return {
    ...PRIVATE,
    'content-security-policy': policy(isEmbed ? '*' : "'self'", build),
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'permissions-policy': [...REFUSED_FEATURES.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
    ...(isEmbed ? FRAMED_BY_ISOLATED : {}),
  };
}

/** A page that isolates itself frames only what says that it may be, and isolates itself too (HTML, 7.1.4). */
const FRAMED_BY_ISOLATED: HeaderList = {
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * CSP Level 3: scripts and styles from files of the page alone, none in its text. Styles that scripts set on an element
 * are no part of that. `blob:` pictures are charts on their way to a file; React, the charts and the schemas make no
 * code or markup of texts, so Trusted Types needs no policy but the demo's, which names its worker.
 */
function policy(framedBy: string, build: Build): string {
  const isDemo = build === 'demo';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    ...(isDemo ? ["worker-src 'self'", "manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    `frame-ancestors ${framedBy}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${isDemo ? 'app-worker' : "'none'"}`,
  ].join('; ');
}
