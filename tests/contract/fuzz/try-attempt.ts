// Sends one attempt to the service over a fresh store, and says what is wrong with what came of it.
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import type { Dataset } from '../../../src/domain/position.ts';
import { SqliteRepository } from '../../../src/server/sqlite-repository.ts';
import { memoryRepository } from '../../../src/service/memory-repository.ts';
import type { Repository } from '../../../src/service/ports.ts';
import { createService } from '../../../src/service/service.ts';
import { fixtureWorld, validBody } from '../../../src/service/started-service.ts';
import type { Attempt, Payload } from './any-attempt.ts';
import type { Json } from './any-body.ts';
import { faultsOfRefusal } from './check-refusal.ts';
import { bodyOf, expectedBody } from './read-back.ts';

const MAX_BYTES = { create: 65_536, edit: 65_536, import: 1_048_576 } as const;
const KEYS = ['00000000-0000-4000-a000-000000000001', '00000000-0000-4000-a000-000000000002'] as const;

/** What is wrong; empty where the service did as the contract says. */
export async function faultsOf(attempt: Attempt): Promise<readonly string[]> {
  const store = attempt.onSqlite
    ? new SqliteRepository(':memory:', [
        ['documented', () => []],
        ['illustrative', () => []],
      ])
    : memoryRepository(['documented', 'illustrative']);
  try {
    const desk = new Desk(store, attempt.dataset);
    return await triedAt(desk, attempt);
  } finally {
    await store.close();
  }
}

/** An editor's requests to a service over a store. */
class Desk {
  readonly store: Repository;
  readonly dataset: Dataset;
  readonly #service: ReturnType<typeof createService>;

  constructor(store: Repository, dataset: Dataset) {
    this.store = store;
    this.dataset = dataset;
    this.#service = createService(fixtureWorld(store));
  }

  async get(path: string): Promise<Response> {
    const headers = { 'x-identity': 'editor-b' };
    return this.#service(new Request(`https://tracker.test${path}`, { headers }));
  }

  async send(method: string, tail: string, body: BodyInit, more: Record<string, string> = {}): Promise<Response> {
    const headers = { 'x-identity': 'editor-a', 'content-type': 'application/json', ...more };
    const url = `https://tracker.test/api/datasets/${this.dataset}/${tail}`;
    return this.#service(new Request(url, { method, headers, body }));
  }

  async create(body: BodyInit, key: string): Promise<Response> {
    return this.send('POST', 'positions', body, { 'idempotency-key': key });
  }

  /** How much is on record. */
  async size(): Promise<number> {
    return (await this.store.allRevisions(this.dataset)).length;
  }
}

async function triedAt(desk: Desk, { route, payload }: Attempt): Promise<string[]> {
  const bytes = bytesOf(payload);
  const started = route === 'edit' ? await startedRecord(desk) : null;
  const before = await desk.size();
  const answer = await sent(desk, route, bytes, started);
  if (answer.ok)
    return route === 'create' ? faultsOfCreation(desk, answer, bytes) : faultsOfChange(desk, started, bytes);
  const faults = await faultsOfRefusal(answer, route, readable(bytes));
  if ((await desk.size()) !== before) faults.push('a refusal changed what is on record');
  if (payload.kind === 'good' && bytes.byteLength <= MAX_BYTES[route])
    faults.push(`a good body was refused: ${answer.status}`);
  return faults;
}

async function sent(desk: Desk, route: Attempt['route'], bytes: Uint8Array<ArrayBuffer>, started: Started | null) {
  if (started !== null) return desk.send('PATCH', `positions/${started.id}`, bytes, { 'if-match': '"1"' });
  return route === 'import' ? desk.send('POST', 'imports?dryRun=false', bytes) : desk.create(bytes, KEYS[0]);
}

function bytesOf(payload: Payload): Uint8Array<ArrayBuffer> {
  if (payload.kind === 'raw') return payload.bytes;
  return new TextEncoder().encode(JSON.stringify(payload.value));
}

function valueOf(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The value of a body, undefined where it is no JSON. */
function readable(bytes: Uint8Array): unknown {
  try {
    return valueOf(bytes);
  } catch {
    return undefined;
  }
}

const objectSchema = z.record(z.string(), z.unknown());
const objectOf = (value: unknown): Json => objectSchema.parse(value);

/** A creation reads back equal, sent again is the same, and under another key is a duplicate where it has a link. */
async function faultsOfCreation(desk: Desk, answer: Response, bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const faults: string[] = [];
  const expected = expectedBody(objectOf(valueOf(bytes)), desk.dataset);
  const created: unknown = await answer.json();
  const read = await desk.get(answer.headers.get('location') ?? '');
  const stored: unknown = await read.json();
  if (answer.status !== 201) faults.push(`created with ${answer.status}`);
  if (!isDeepStrictEqual(created, stored)) faults.push('what is read is not what was answered');
  if (!isDeepStrictEqual(bodyOf(stored), expected))
    faults.push(`read back another body: ${difference(stored, expected)}`);
  if (read.headers.get('etag') !== answer.headers.get('etag')) faults.push('another ETag');
  const again = await desk.create(bytes, KEYS[0]);
  if (again.status !== 201 || !isDeepStrictEqual(await again.json(), created)) faults.push('the repeated one differs');
  const other = await desk.create(bytes, KEYS[1]);
  const hasLink = JSON.stringify(expected['sources']).includes('"url":"');
  if (other.status !== (hasLink ? 409 : 201)) faults.push(`under another key ${other.status}`);
  return faults;
}

interface Started {
  readonly id: string;
  readonly body: Json;
}

/** A record to be edited. */
async function startedRecord(desk: Desk): Promise<Started> {
  const source = { title: 'Fixture', url: 'https://sources.example/first', publisher: 'Fictional Gazette' };
  const real = { title: 'Fixture', url: 'https://example.org/first' };
  const body = { ...validBody, sources: [desk.dataset === 'documented' ? real : source] };
  const created = objectOf(await (await desk.create(JSON.stringify(body), KEYS[1])).json());
  return { id: String(created['id']), body: bodyOf(created) };
}

/** An edit or an import is on record as it was sent. */
async function faultsOfChange(desk: Desk, started: Started | null, bytes: Uint8Array): Promise<string[]> {
  const value = valueOf(bytes);
  const bodies = (await desk.store.states(desk.dataset)).map(({ working }) => bodyOf(working.body));
  const items = started === null ? z.array(objectSchema).parse(value) : [merged(started.body, objectOf(value))];
  const expected = items.map((item) => expectedBody(item, desk.dataset));
  return isDeepStrictEqual(bodies, expected)
    ? []
    : [`on record is another: ${difference(bodies[0], expected[0] ?? {})}`];
}

/** No field of a body is an object, so a merge patch is shallow. */
function merged(before: Json, patch: Json): Json {
  return { ...before, ...patch };
}

function difference(stored: unknown, expected: Json): string {
  const seen = bodyOf(stored);
  const fields = Object.keys(expected).filter((field) => !isDeepStrictEqual(seen[field], expected[field]));
  return fields.map((f) => `${f} ${JSON.stringify(seen[f])}, expected ${JSON.stringify(expected[f])}`).join('; ');
}
