import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hostSamples } from './host-samples.ts';
import { pageHeaders } from './page-headers.ts';

describe.each([...hostSamples()])('the sample configuration %s', (name, text) => {
  test('is the one that this server’s headers make (else: npm run headers)', () => {
    expect(readFileSync(`docs/hosting/${name}`, 'utf8')).toBe(text);
  });

  test('holds every header of a page', () => {
    const build = name.endsWith('_headers') ? 'demo' : 'service';
    for (const [header, value] of Object.entries(pageHeaders('/', { build, secure: true }))) {
      expect(text.toLowerCase()).toContain(header);
      expect(text).toContain(value);
    }
  });

  test('lets embeds be framed where the host can tell them from the rest', () => {
    expect(text.includes('frame-ancestors *')).toBe(!name.startsWith('netlify'));
  });
});
