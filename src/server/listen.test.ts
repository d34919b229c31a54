import { Agent, get, type IncomingMessage, request as ask } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryRepository } from '../service/memory-repository.ts';
import type { Repository } from '../service/ports.ts';
import { fixtureWorld } from '../service/started-service.ts';
import { createService } from '../service/service.ts';
import { LIMITS } from './limits.ts';
import { listen, type Listening, type Mount } from './listen.ts';
import { requestLog } from './request-log.ts';

const repository = memoryRepository(['documented']);
let lines: string[];
let running: Listening | null;
beforeEach(() => {
  [lines, running] = [[], null];
});
afterEach(async () => running?.stop());

const log = requestLog(
  (line) => lines.push(line),
  () => '2026-11-23T10:00:00.000Z',
);

/** A mount on a free port; gives the address. */
async function mounted(of: Partial<Mount> = {}): Promise<string> {
  const answer = createService({ ...fixtureWorld(repository), report: log.fault });
  const mount = { answer, store: repository, log, limits: LIMITS, host: '127.0.0.1', port: 0, proxies: 0, drainMs: 0 };
  running = await listen({ ...mount, ...of });
  return `http://127.0.0.1:${running.port}`;
}

const said = () => lines.map((line): Record<string, unknown> => Object(JSON.parse(line)));

test('each answer has an id of its own, which its line in the log has too', async () => {
  const base = await mounted();
  const answers = await Promise.all(['/api/datasets', '/api/datasets', '/nothing'].map((path) => fetch(base + path)));
  const ids = answers.map(({ headers }) => headers.get('x-request-id'));
  expect(new Set(ids).size).toBe(3);
  expect(new Set(said().map(({ id }) => id))).toEqual(new Set(ids));
  expect(new Set(said().map(({ status }) => status))).toEqual(new Set([200, 404]));
});

test('nothing that a person wrote, nor who they are, is in the log, also where the store fails', async () => {
  const store = { ...repository, states: async () => Promise.reject(new Error('row of Erika Mustermann')) };
  const answer = createService({ ...fixtureWorld(store), report: log.fault });
  const base = await mounted({ answer, proxies: 1 });
  const secret = 'erika';
  const headers = {
    cookie: `s=${secret}`,
    'x-forwarded-for': '203.0.113.77',
    'user-agent': secret,
    authorization: secret,
  };
  await fetch(`${base}/api/datasets/documented/positions/${secret}?q=${secret}`, { headers });
  await fetch(`${base}/api/${secret}`, { headers });
  await fetch(`${base}/member/${secret}`, { headers });
  await fetch(`${base}/api/session/demo`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: `{"identity":"${secret}"}`,
  });
  const failed = await fetch(`${base}/api/datasets/documented/positions?q=${secret}`, { headers });
  expect(failed.status).toBe(503);
  const all = lines.join('\n');
  expect(all).not.toMatch(/erika|mustermann|203\.0\.113/i);
  expect(
    said()
      .filter(({ event }) => event === 'request')
      .map(({ route }) => route),
  ).toEqual([
    '/api/datasets/{dataset}/positions/{id}',
    '/api/…',
    '/',
    '/api/session/demo',
    '/api/datasets/{dataset}/positions',
  ]);
  const fault = said().find(({ event }) => event === 'fault');
  expect(fault).toMatchObject({ level: 'error', name: 'Error', id: failed.headers.get('x-request-id') });
});

test('who asks too often is told when to come again, and others are answered', async () => {
  const base = await mounted({ proxies: 1, limits: { ...LIMITS, requestsAtOnce: 2, requestsPerSecond: 0.1 } });
  const from = (address: string) => fetch(`${base}/api/datasets`, { headers: { 'x-forwarded-for': address } });
  expect([(await from('203.0.113.1')).status, (await from('203.0.113.1')).status]).toEqual([200, 200]);
  const refused = await from('203.0.113.1');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('10');
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(await refused.json()).toMatchObject({ type: '/problems/rate-limited', status: 429 });
  expect((await from('203.0.113.2')).status).toBe(200);
  expect((await fetch(`${base}/api/health`, { headers: { 'x-forwarded-for': '203.0.113.1' } })).status).toBe(200);
});

test('a request that is not answered in time is answered with 503', async () => {
  const base = await mounted({ answer: () => new Promise(() => {}), limits: { ...LIMITS, answerMs: 50 } });
  const late = await fetch(`${base}/api/datasets`);
  expect([late.status, late.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await late.json()).toMatchObject({ type: '/problems/unavailable' });
});

test('a body in pieces is refused where it grows too long, and one within the limit is read', async () => {
  const answer = vi.fn<typeof repeated>(repeated);
  const base = await mounted({ answer, limits: { ...LIMITS, bodyBytes: 1000 } });
  // Without a length Node sends it in pieces.
  const sent = async (bytes: number) => {
    const { promise: answered, resolve } = Promise.withResolvers<IncomingMessage>();
    const request = ask(base, { method: 'POST' }, resolve);
    request.write('x');
    request.end('x'.repeat(bytes - 1));
    return answered;
  };
  expect((await sent(1001)).statusCode).toBe(413);
  expect(answer).not.toHaveBeenCalled();
  expect(await text(await sent(1000))).toHaveLength(1000);
});

/** Reads all that is sent. */
async function repeated(request: Request): Promise<Response> {
  return new Response(await request.text());
}

test('whoever sends headers without end, or slowly, is not waited for', async () => {
  const base = await mounted({ answer: repeated, limits: { ...LIMITS, headersMs: 100, requestMs: 200 } });
  expect((await fetch(base, { headers: { 'x-long': 'x'.repeat(20_000) } })).status).toBe(431);
  const slow = ask(base, { method: 'POST', headers: { 'content-length': 10 } });
  slow.on('error', () => {});
  slow.write('x');
  const { promise: late, resolve } = Promise.withResolvers<IncomingMessage>();
  slow.once('response', resolve);
  expect((await late).statusCode).toBe(408);
  slow.destroy();
});

test('health says whether the store can be reached', async () => {
  const datasets = vi.fn<Repository['datasets']>().mockResolvedValue(['documented']);
  const store = { datasets, close: async () => {} };
  const base = await mounted({ store, limits: { ...LIMITS, storeMs: 50 } });
  const health = async () => {
    const answer = await fetch(`${base}/api/health`);
    return [answer.status, await answer.json()];
  };
  expect(await health()).toEqual([200, { status: 'ready' }]);
  datasets.mockRejectedValue(new Error('gone'));
  expect(await health()).toEqual([503, { status: 'store cannot be reached' }]);
  datasets.mockReturnValue(new Promise(() => {}));
  expect(await health()).toEqual([503, { status: 'store cannot be reached' }]);
});

test('a service that stops says so, ends what it has begun, and only then closes its store', async () => {
  const order: string[] = [];
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
  const base = await mounted({
    drainMs: 300,
    store: { datasets: async () => ['documented'], close: async () => void order.push('closed') },
    answer: async () => {
      begin();
      await finished;
      order.push('answered');
      return new Response('done');
    },
  });
  const slow = fetch(`${base}/api/datasets`);
  await begun;
  const stopping = running?.stop();
  const health = await fetch(`${base}/api/health`);
  expect([health.status, health.headers.get('connection'), await health.json()]).toEqual([
    503,
    'close',
    { status: 'stopping' },
  ]);
  await new Promise((done) => setTimeout(done, 400));
  await expect(fetch(`${base}/api/health`)).rejects.toThrow(/fetch failed/);
  expect(order).toEqual([]);
  finish();
  expect(await (await slow).text()).toBe('done');
  await stopping;
  running = null;
  expect(order).toEqual(['answered', 'closed']);
  expect(said().map(({ event }) => event)).toEqual(['stopping', 'request', 'request', 'stopped']);
});

test('a connection that nobody uses does not hold up the end', async () => {
  const base = await mounted();
  const agent = new Agent({ keepAlive: true });
  const { promise: answered, resolve } = Promise.withResolvers<IncomingMessage>();
  get(`${base}/api/datasets`, { agent }, resolve);
  await text(await answered);
  const started = Date.now();
  await running?.stop();
  running = null;
  expect(Date.now() - started).toBeLessThan(2000);
  agent.destroy();
});
