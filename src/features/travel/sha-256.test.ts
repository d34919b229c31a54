import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { sha256, sha256Here } from './sha-256.ts';

afterEach(() => vi.unstubAllGlobals());

const bytesOf = (text: string) => new TextEncoder().encode(text);

it('gives the examples of FIPS 180-4', () => {
  expect(sha256Here(bytesOf('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Here(bytesOf(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('gives what Node gives, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256Here(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});

it('gives with the help of the browser what it gives without', async () => {
  const text = 'Ünïcode “quotes” \u2028 and more. '.repeat(100);
  expect(await sha256(text)).toBe(sha256Here(bytesOf(text)));
});

it('does not skip the check where a page has no help of the browser, as over plain HTTP', async () => {
  vi.stubGlobal('crypto', {});
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
