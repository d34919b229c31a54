import { expect, test } from 'vitest';
import { faultOfUrl, hostOf, normalisedUrl } from './source-url.ts';

test.for([
  'https://example.org/', 'http://example.org', 'https://bücher.example.org/a?b=c#d', 'https://8.8.8.8/', 'https://example.org:8443/a',
  'https://[2606:4700::1111]/', 'https://example.org/a@b',
])('%s is a public address', (url) => {
  expect(faultOfUrl(url)).toBeNull();
}); // prettier-ignore

test.for([
  ['javascript:alert(1)', 'url_scheme'], ['JaVaScRiPt:alert(1)', 'url_scheme'], ['data:text/html,x', 'url_scheme'],
  ['file:///etc/passwd', 'url_scheme'], ['ftp://example.org/', 'url_scheme'], ['//evil.example/a', 'bad_url'],
  ['example.org/a', 'bad_url'], ['https:example.org', 'bad_url'], ['https:///example.org', 'bad_url'], ['https://', 'bad_url'],
  ['https://exa mple.org/', 'bad_url'], ['https://example.org\\@evil.example/', 'bad_url'], ['https://example.org:99999/', 'bad_url'],
  ['https://ex%61mple.org/', 'bad_url'], ['https://user:pw@example.org/', 'url_credentials'],
  ['java\nscript:alert(1)', 'control_chars'], ['http://localhost/', 'url_private_host'], ['http://localhost./', 'url_private_host'],
  ['http://intranet/', 'url_private_host'], ['http://db.internal/', 'url_private_host'], ['http://127.0.0.1/', 'url_private_host'],
  ['http://2130706433/', 'url_private_host'], ['http://0x7f.1/', 'url_private_host'], ['http://0177.0.0.1/', 'url_private_host'],
  ['http://127。0。0。1/', 'url_private_host'], ['http://192.168.1.1/', 'url_private_host'], ['http://169.254.169.254/', 'url_private_host'],
  ['http://[::1]/', 'url_private_host'], ['http://[::ffff:127.0.0.1]/', 'url_private_host'], ['http://[fe80::1]/', 'url_private_host'],
  ['http://[fd00::1]/', 'url_private_host'],
] as const)('%s is refused: %s', ([url, fault]) => {
  expect(faultOfUrl(url)).toBe(fault);
}); // prettier-ignore

test('two spellings of one address are one', () => {
  const one = 'https://example.org/dup/x?a=1';
  for (const other of [
    'http://www.Example.org/dup/x/?utm_source=n&a=1#frag',
    'https://example.org:443/dup/x?a=1&gclid=5',
    'https://EXAMPLE.org/dup/x?fbclid=7&a=1',
  ]) {
    expect(normalisedUrl(other)).toBe(one);
  }
  expect(normalisedUrl('https://example.org/dup/X?a=1')).not.toBe(one);
});

test('the host of an address is plain', () => {
  expect(hostOf('https://WWW.Example.org:8080/a')).toBe('example.org');
  expect(hostOf('not an address')).toBeNull();
});
