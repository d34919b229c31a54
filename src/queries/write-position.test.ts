import { afterEach, expect, test, vi } from 'vitest';
import { ApiError, call } from './http.ts';
import { actOnPosition } from './write-position.ts';
import { anySchema } from '../contract/parse.ts';

const stale = {
  type: '/problems/stale',
  title: 'Somebody else changed it meanwhile',
  status: 412,
  instance: '/api/datasets/illustrative/positions/a/publish',
  currentBy: 'editor-b',
};

function answerWith(status: number, body: unknown) {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));
}

const publish = () => actOnPosition({ dataset: 'illustrative', id: 'a' }, 'publish', '"1"');

afterEach(() => vi.unstubAllGlobals());

test('a refused write says who changed the record meanwhile', async () => {
  answerWith(412, stale);
  const fault = await publish().catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(ApiError);
  expect(fault).toHaveProperty('problem.currentBy', 'editor-b');
});

test('a refused read has the name and the title of its problem', async () => {
  answerWith(404, { ...stale, type: '/problems/not-found', title: 'There is nothing here', status: 404 });
  const fault = await call('/api/datasets', anySchema).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(ApiError);
  expect(fault).toHaveProperty('problem.title', 'There is nothing here');
});

test.each([
  ['a type of nobody here', { ...stale, type: '/problems/teapot' }],
  ['no problem at all', 'out of order'],
])('a refusal with %s is a network that did not answer usefully', async (_, body) => {
  answerWith(502, body);
  await expect(publish()).rejects.toThrow('The service answered 502 without a reason.');
});
