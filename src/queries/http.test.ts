import { afterEach, expect, test, vi } from 'vitest';
import { anySchema } from '../contract/parse.ts';
import { call, whenSessionIsOver } from './http.ts';

afterEach(() => void vi.unstubAllGlobals());

function answering(status: number, type: string): void {
  const problem = { type: `/problems/${type}`, title: 'Refused', status, instance: '/api/x' };
  vi.stubGlobal('fetch', async () => Response.json(problem, { status }));
}

test('whoever listens hears that the session is over when the service asks who is there, and at no other refusal', async () => {
  const heard = vi.fn<() => void>();
  whenSessionIsOver(heard);
  answering(403, 'forbidden');
  await expect(call('/api/x', anySchema)).rejects.toThrow('Refused');
  expect(heard).not.toHaveBeenCalled();
  answering(401, 'unauthenticated');
  await expect(call('/api/x', anySchema)).rejects.toThrow('Refused');
  expect(heard).toHaveBeenCalledTimes(1);
});
