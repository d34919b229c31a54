import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staticFiles } from './static-files.ts';

const LARGE = 'export const value = 1;\n'.repeat(200);

describe('the files of the built page', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stances-'));
    mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'dist', 'index.html'), '<title>page</title>');
    writeFileSync(join(folder, 'dist', 'assets', 'app-1a2b.js'), 'export {}');
    writeFileSync(join(folder, 'dist', 'assets', 'large-3c4d.js'), LARGE);
    writeFileSync(join(folder, 'secret.txt'), 'secret');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const get = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
    staticFiles(join(folder, 'dist'))(new Request(`http://service.example${path}`, { method, headers }));

  test.each(['/', '/members/FRA'])('answers %s with the page, to be asked for again', async (path) => {
    const answer = await get(path);
    expect(await answer.text()).toBe('<title>page</title>');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    ['/embed/timeline', 'frame-ancestors *'],
    ['/members/FRA', "frame-ancestors 'self'"],
    ['/embedded', "frame-ancestors 'self'"],
  ])('says of %s who may frame it', async (path, policy) => {
    expect((await get(path)).headers.get('content-security-policy')).toContain(`; ${policy};`);
  });

  test.each([
    ['http', false],
    ['https', true],
    ['https, http', true],
  ])('tells a browser that came by %s whether to stay on https', async (forwarded, stays) => {
    const { headers } = await get('/', 'GET', { 'x-forwarded-proto': forwarded });
    expect(headers.has('strict-transport-security')).toBe(stays);
  });

  test('a text goes in the coding that the browser takes, each coding under a name of its own', async () => {
    const sent = ['identity', 'gzip', 'gzip, br'].map((accept) =>
      get('/assets/large-3c4d.js', 'GET', { 'accept-encoding': accept }),
    );
    const [plain, zipped, brotli] = await Promise.all(sent);
    expect([plain, zipped, brotli].map((one) => one?.headers.get('content-encoding'))).toEqual([null, 'gzip', 'br']);
    expect(new Set([plain, zipped, brotli].map((one) => one?.headers.get('etag'))).size).toBe(3);
    expect(await plain?.text()).toBe(LARGE);
    expect(gunzipSync((await zipped?.arrayBuffer()) ?? '').toString()).toBe(LARGE);
    expect(brotliDecompressSync((await brotli?.arrayBuffer()) ?? '').toString()).toBe(LARGE);
    expect(brotli?.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('what the browser has is not sent again', async () => {
    for (const accept of ['br', 'identity']) {
      const first = await get('/assets/large-3c4d.js', 'GET', { 'accept-encoding': accept });
      const etag = first.headers.get('etag') ?? '';
      const known = { 'accept-encoding': accept, 'if-none-match': `"other", W/${etag}` };
      const second = await get('/assets/large-3c4d.js', 'GET', known);
      expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', etag]);
    }
  });

  test('a page that was built anew is sent anew', async () => {
    const serve = staticFiles(join(folder, 'dist'));
    const page = join(folder, 'dist', 'index.html');
    const etag = async () => (await serve(new Request('http://service.example/'))).headers.get('etag');
    const before = await etag();
    writeFileSync(page, '<title>another page</title>');
    expect(await etag()).not.toBe(before);
    writeFileSync(page, '<title>page</title>');
  });

  test('keeps what is named by its content for a year', async () => {
    const answer = await get('/assets/app-1a2b.js');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    '/missing.js',
    '/assets/missing',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%00.txt',
    '/%ff.txt',
  ])('has nothing at %s', async (path) => expect((await get(path)).status).toBe(404));

  test('refuses to be written to', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
  });
});
