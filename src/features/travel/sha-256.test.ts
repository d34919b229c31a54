import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256, sha256Here } from './sha-256.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

it('gives the examples of FIPS 180-4', () => {
  expect(sha256Here(bytesOf('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Here(bytesOf(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('gives with and without the help of the browser what Node gives, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
      const expected = createHash('sha256').update(bytesOf(text)).digest('hex');
      expect(sha256Here(bytesOf(text))).toBe(expected);
      expect(await sha256(text)).toBe(expected);
    }),
  );
});
