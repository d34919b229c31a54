import { describe, expect, test } from 'vitest';
import { ANONYMOUS } from '../domain/permissions.ts';
import { cookieSession } from './cookie-session.ts';

function carrying(headers: Headers | undefined): Request {
  const cookie = headers?.get('set-cookie')?.split(';')[0] ?? '';
  return new Request('http://service.example/api/session', { headers: { cookie: `other=1; ${cookie}` } });
}

describe('a session of the server', () => {
  test('is known by the cookie that signing in sets, and hidden from scripts and other sites', async () => {
    const session = cookieSession(true);
    const headers = await session.signInDemo?.('editor-b');
    expect(headers?.get('set-cookie')).toMatch(/^stances-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await session.actorOf(carrying(headers))).toEqual({ identity: 'editor-b', role: 'editor' });
  });

  test('ends for good when signed out', async () => {
    const session = cookieSession(true);
    const request = carrying(await session.signInDemo?.('admin-x'));
    expect((await session.signOut(request)).get('set-cookie')).toContain('Max-Age=0');
    expect(await session.actorOf(request)).toEqual(ANONYMOUS);
  });

  test('offers no demo identity unless the server was started with them', () => {
    expect(cookieSession(false).signInDemo).toBeNull();
  });

  test('takes a forged token for nobody', async () => {
    const headers = new Headers({ 'set-cookie': 'stances-session=admin-x' });
    expect(await cookieSession(true).actorOf(carrying(headers))).toEqual(ANONYMOUS);
  });
});
