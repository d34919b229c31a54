import { afterAll, beforeAll, expect, test } from 'vitest';
import { PostgresRepository } from '../../src/server/postgres-repository.ts';
import { letWork } from '../contract/crowd.ts';
import { type RunningService, runService } from '../crash/running-service.ts';
import { newDatabase } from '../postgres/new-database.ts';

let address: string;
let copies: readonly RunningService[] = [];
beforeAll(async () => {
  address = await newDatabase();
  copies = await Promise.all([1, 2].map(async () => runService({ DATABASE_URL: address })));
}, 60_000);
afterAll(async () => {
  for (const copy of copies) await copy.stop();
});

test('64 editors spread over two copies of the service lose nothing of each other', { timeout: 120_000 }, async () => {
  const desks = await Promise.all(copies.map(deskAt));
  const stores = [await PostgresRepository.open(address, []), await PostgresRepository.open(address, [])] as const;
  let opened = 0;
  const toCopy = () => {
    const desk = desks[opened++];
    if (desk === undefined) throw new Error('There are two copies');
    return desk;
  };
  const tally = await letWork({ editors: 64, edits: 5, records: 32 }, stores, toCopy);
  expect(tally).toMatchObject({ answered: 320, lost: [], extra: 0, isGapless: true, goesOn: true });
  expect(tally.refused).toBeGreaterThan(30);
  for (const store of stores) await store.close();
});

/** The service of one copy, asked over HTTP by both editors, each in a session of their own. */
async function deskAt({ base }: RunningService): Promise<(request: Request) => Promise<Response>> {
  const cookies = new Map<string, string>();
  for (const identity of ['editor-a', 'editor-b']) {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${base}/api/session/demo`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ identity }),
    });
    cookies.set(identity, answer.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }
  return async (request) => {
    const headers = new Headers(request.headers);
    headers.set('cookie', cookies.get(headers.get('x-identity') ?? '') ?? '');
    const body = request.method === 'GET' ? null : await request.text();
    return fetch(base + new URL(request.url).pathname, { method: request.method, headers, body });
  };
}
