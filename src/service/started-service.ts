// A small world for tests: a memory repository, a clock that moves one second with each look, and identities named by a header.
// No one but tests mounts it.
import { positionSchema } from '../contract/position.ts';
import { instantOf } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import { memoryRepository } from './memory-repository.ts';
import type { Repository, World } from './ports.ts';
import { demoActor } from './seed/demo-actor.ts';
import { createService } from './service.ts';

/** 2026-11-22T10:00:00Z. */
const OPENING_MS = 1_795_341_600_000;

/** A world over a store, with a clock that moves one second with each look; who asks is named by a header. */
export function fixtureWorld(repository: Repository = memoryRepository(['documented', 'illustrative'])): World {
  let [seconds, ids] = [0, 0];
  return {
    repository,
    clock: { now: () => instantOf(OPENING_MS + 1000 * ++seconds) },
    ids: { next: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}` },
    session: {
      actorOf: async (request) => demoActor(request.headers.get('x-identity')),
      signInDemo: async (identity) => new Headers({ 'x-signed-in': identity }),
      signOut: async () => new Headers(),
    },
    offers: (['documented', 'illustrative'] as const).map((dataset) => ({
      dataset,
      editable: true,
      opensOn: () => '2026-11-22',
    })),
  };
}

export interface Asked {
  readonly as?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as a table. */
  readonly csv?: string;
  readonly headers?: Record<string, string>;
}

/** A running service with the few writes that tests need; every created position has a source of its own. */
export function startedService(world = fixtureWorld()) {
  const service = createService(world);
  const ask = (method: string, path: string, { as, body, csv, headers = {} }: Asked = {}) =>
    service(
      new Request(`https://tracker.test${path}`, {
        method,
        headers: {
          ...(as !== undefined && { 'x-identity': as }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(csv !== undefined && { 'content-type': 'text/csv; charset=utf-8' }),
          ...headers,
        },
        ...(csv !== undefined && { body: csv }),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const create = async (change: object = {}, as = 'editor-a', dataset: Dataset = 'documented') => {
    const n = ++created;
    const body = { ...validBody, sources: [{ title: 'Fixture', url: `https://example.org/${n}` }], ...change };
    const key = `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;
    return ask('POST', `/api/datasets/${dataset}/positions`, { as, body, headers: { 'idempotency-key': key } });
  };
  let created = 0;
  const act = (id: string, action: string, as: string, revision: number, body: object = {}) =>
    ask('POST', `${positionsAt}/${id}/${action}`, { as, body, headers: { 'if-match': `"${revision}"` } });
  const published = async (change: object = {}) => {
    const { id } = positionSchema.parse(await (await create(change)).json());
    await act(id, 'submit', 'editor-a', 1);
    const answer = await act(id, 'publish', 'reviewer-r', 2);
    if (answer.status !== 200) throw new Error(`publish answered ${answer.status}`);
    return id;
  };
  return { ask, create, act, published };
}

export const positionsAt = '/api/datasets/documented/positions';
export const validBody = {
  member: 'LTU',
  statedOn: '2026-03-10',
  institution: 'foreign_ministry',
  instrument: 'official_statement',
  level: 'cautions',
  services: ['leo_broadband'],
  confidence: 'medium',
  summary: 'Fixture: not a real statement.',
};
