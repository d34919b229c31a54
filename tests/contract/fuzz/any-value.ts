// Single values, as they should be and as they should not.
import * as fc from 'fast-check';

/** Letters, marks, scripts and signs that are text and nothing else; some are two characters before they are normalised. */
const SIGNS = [
  'a', 'Z', '0', ' ', '\n', '\t', 'é', 'e\u0301', 'A\u030a', 'ﬁ', 'ß', '漢', 'א', 'ع', '🛰', '👩‍🚀', '"', "'", '<b>', '&amp;',
  '=1+1', '@', '-', ';', ',', '\\', '%00', '${x}', '{{x}}', '\u00a0', '\u2028', '\ufeff', '\u200b', '\u0344', '\u1e9b\u0323',
] as const; // prettier-ignore

/** Text that must be kept as it was typed, of some characters; now and then of `max`, which is more. */
export function anyText(max: number): fc.Arbitrary<string> {
  const short = fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 });
  return fc.oneof(
    { weight: 30, arbitrary: short.map((signs) => `x${signs.join('')}`) },
    { weight: 1, arbitrary: fc.constantFrom('y', '🛰').map((sign) => sign.repeat(max)) },
  );
}

export function anyCode<T extends string>(codes: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...codes);
}

/** Something, null, or text without anything in it. */
export function orNothing<T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | string | null> {
  return fc.oneof({ weight: 4, arbitrary: some }, { weight: 1, arbitrary: fc.constant(null) });
}

/** From 1949 to 2026, of any precision; every day exists. */
export const anyReducedDate: fc.Arbitrary<string> = fc
  .record({
    year: fc.integer({ min: 1949, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    length: fc.constantFrom(4, 7, 10, 10, 10),
  })
  .map(({ year, month, day, length }) => `${year}-${padded(month)}-${padded(day)}`.slice(0, length));

function padded(value: number): string {
  return String(value).padStart(2, '0');
}

export const anyHostileKey = fc.oneof(
  fc.constantFrom(
    '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'status', 'id', 'dataset', 'revision', 'coding',
    'recordedBy', 'publishedAt', 'changeNote', '', 'a/b', 'a~b', '~', '/'.repeat(70), `${'~'.repeat(59)}~~`, 'k'.repeat(300),
    '🛰'.repeat(40), '\u0000', '\ud800', 'Member', 'member ',
  ), // prettier-ignore
  fc.string({ maxLength: 80 }),
);

const ADDRESSES = [
  'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://example.org/', 'http://localhost/', 'http://127.1/',
  'http://0x7f.1/', 'http://[::1]/', 'http://[::ffff:10.0.0.1]/', 'https://user:pw@example.org/', 'https://exa mple.org/',
  'https://example', 'https://', '//example.org', 'https://example.org:99999/', 'https://１２７.０.０.１/', 'https://a.internal/',
  `https://example.org/${'a'.repeat(2000)}`, 'https://sources.example/x', 'https://example.org\\@evil.example/', 'HTTPS://EXAMPLE.ORG',
] as const; // prettier-ignore

const TEXTS = [
  '', ' ', '\u0000', 'a\u0007b', '\u202eabc', '\u2066x', '\ud800', '\udc00x', '\uffff', '\u{10ffff}', '\u0085', 'x'.repeat(501), 'x'.repeat(5001),
  '🛰'.repeat(501), '\u0344'.repeat(300), 'e\u0301'.repeat(400), "'; drop table revisions; --", '<script>alert(1)</script>', '../../etc/passwd',
  'excludes ', 'EXCLUDES', '__proto__', 'constructor', 'toString',
] as const; // prettier-ignore

const DATES = [
  '2026-02-30', '2026-13', '1948-12-31', '1949', '0000', '9999-12-31', '2031-11-23', '2032', '2026-1-1', '+002026-01-01',
  '2026-11-22T00:00:00Z', '20261122', '2024-02-29', '2023-02-29', ' 2026', '２０２６', '2026-00', '-2026',
] as const; // prettier-ignore

/** Values of every kind, most of them wrong wherever they stand. */
export const anyHostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...TEXTS),
  fc.constantFrom<unknown>(...ADDRESSES),
  fc.constantFrom<unknown>(...DATES),
  fc.constantFrom<unknown>(null, true, false, 0, -0, 1, -1, 1.5, 2 ** 53, 1e308, [], {}, [[]], [{}], [null], {
    length: 1,
  }),
  fc.constantFrom<unknown>(
    Array.from({ length: 25 }, () => 'x'),
    { id: 'x', direction: 'for' },
    { title: 'x' },
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 30 }),
);
