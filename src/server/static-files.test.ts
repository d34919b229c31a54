import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staticFiles } from './static-files.ts';

describe('the files of the built page', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stances-'));
    mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'dist', 'index.html'), '<title>page</title>');
    writeFileSync(join(folder, 'dist', 'assets', 'app-1a2b.js'), 'export {}');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const get = (path: string, method = 'GET') =>
    staticFiles(join(folder, 'dist'))(new Request(`http://service.example${path}`, { method }));

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
    expect((await get(path)).headers.get('content-security-policy')).toBe(policy);
  });

  test('keeps what is named by its content for a year', async () => {
    const answer = await get('/assets/app-1a2b.js');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    '/missing.js',
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
