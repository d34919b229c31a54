import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demoSeeds } from '../../mocks/demo-seeds.ts';
import { positionSchema } from '../../src/contract/position.ts';
import { problemSchema } from '../../src/contract/problems.ts';
import { revisionPageSchema } from '../../src/contract/revisions.ts';
import type { Repository } from '../../src/service/ports.ts';
import { Client } from './client.ts';
import { engines, type Place } from './engines.ts';
import { madeBody } from './made-revisions.ts';

const SET = '/api/datasets/illustrative';
const KEY = '11111111-2222-4333-8444-555555555555';
const seeds = demoSeeds();

function etagOf(answer: Response): { 'if-match': string } {
  return { 'if-match': answer.headers.get('etag') ?? '' };
}

async function problemOf(answer: Response): Promise<string> {
  return problemSchema.parse(await answer.json()).type;
}

describe.each(engines)('the service over $name, asked by editors', ({ place: placeOf }) => {
  let place: Place;
  let store: Repository;
  let editor: Client;
  let reviewer: Client;
  beforeEach(async () => {
    place = placeOf();
    store = await place.open(seeds);
    editor = await Client.over(store);
    reviewer = await Client.over(store);
    await editor.signIn('editor-a');
    await reviewer.signIn('reviewer-r');
  });
  afterEach(async () => {
    await store.close();
    place.remove();
  });
  const create = (key = KEY) => editor.send('POST', `${SET}/positions`, madeBody, { 'idempotency-key': key });

  test('a position goes from draft to review to readers, and its history says so', async () => {
    const created = await create();
    expect(created.status).toBe(201);
    const path = created.headers.get('location') ?? '';
    const { id } = positionSchema.parse(await created.json());
    expect(path.endsWith(`${SET}/positions/${id}`)).toBe(true);
    const submitted = await editor.send('POST', `${path}/submit`, {}, etagOf(created));
    expect(submitted.status).toBe(200);
    const reader = await Client.over(store);
    expect((await reader.get(path)).status).toBe(404);
    const published = await reviewer.send('POST', `${path}/publish`, {}, etagOf(submitted));
    expect(published.status).toBe(200);
    expect(await reader.read(path, positionSchema)).toMatchObject({ ...madeBody, status: 'published' });
    const { items } = await editor.read(`${path}/revisions`, revisionPageSchema);
    expect(items.map(({ revision, operation, actor }) => [revision, operation, actor])).toEqual([
      [1, 'create', 'editor-a'],
      [2, 'submit', 'editor-a'],
      [3, 'publish', 'reviewer-r'],
    ]);
  });

  test('the same creation sent again gets the same answer, and another under its key is refused', async () => {
    const [first, second] = [await create(), await create()];
    expect([second.status, second.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(await second.json()).toEqual(await first.json());
    const other = { ...madeBody, summary: 'Illustrative: another' };
    const reused = await editor.send('POST', `${SET}/positions`, other, { 'idempotency-key': KEY });
    expect([reused.status, await problemOf(reused)]).toEqual([422, '/problems/idempotency-key-reused']);
  });

  test('two creations sent at once under one key make one position', async () => {
    const before = (await store.states('illustrative')).length;
    const answers = await Promise.all([create(), create()]);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    expect((await store.states('illustrative')).length).toBe(before + 1);
  });

  test('a change must say what it started from, and a stale one is told what is current', async () => {
    const path = `${SET}/positions/ill-usa-d1`;
    const seen = await editor.get(path);
    const bare = await editor.send('PATCH', path, { note: 'Illustrative: x', changeNote: 'tried' });
    expect([bare.status, await problemOf(bare)]).toEqual([428, '/problems/precondition-required']);
    expect(
      (await editor.send('PATCH', path, { note: 'Illustrative: first', changeNote: 'tried' }, etagOf(seen))).status,
    ).toBe(200);
    const stale = await editor.send('PATCH', path, { note: 'Illustrative: second', changeNote: 'tried' }, etagOf(seen));
    expect(stale.status).toBe(412);
    expect(problemSchema.parse(await stale.json())).toMatchObject({ current: { note: 'Illustrative: first' } });
  });

  test('of two changes sent at once from the same state, one is kept', async () => {
    const path = `${SET}/positions/ill-usa-d1`;
    const seen = await editor.get(path);
    const patches = ['a', 'b'].map((letter) =>
      editor.send('PATCH', path, { note: `Illustrative: ${letter}`, changeNote: 'tried' }, etagOf(seen)),
    );
    const answers = await Promise.all(patches);
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '412']);
  });

  test('what was known at an instant never changes by what is written after it', async () => {
    const path = `${SET}/stances?on=2026-11-15&knownAt=2026-11-21`;
    const reader = await Client.over(store);
    const before = await (await reader.get(path)).text();
    const position = `${SET}/positions/ill-deu-12`;
    const retracted = await reviewer.send(
      'POST',
      `${position}/retract`,
      { reason: 'Illustrative: tried' },
      etagOf(await reviewer.get(position)),
    );
    expect(retracted.status).toBe(200);
    expect(await (await reader.get(path)).text()).toBe(before);
    expect(await (await reader.get(`${SET}/stances?on=2026-11-15`)).text()).not.toContain('ill-deu-12');
  });

  test('the timeline gets another ETag when something is published', async () => {
    const reader = await Client.over(store);
    const before = (await reader.get(`${SET}/timeline`)).headers.get('etag') ?? '';
    const path = `${SET}/positions/ill-cze-d1`;
    const judge = await Client.over(store);
    await judge.signIn('admin-x');
    const published = await judge.send('POST', `${path}/publish`, {}, etagOf(await judge.get(path)));
    expect(published.status).toBe(200);
    expect((await reader.get(`${SET}/timeline`, { 'if-none-match': before })).status).toBe(200);
  });

  test('readers write nothing, editors publish nothing, and the documented set is only read here', async () => {
    const reader = await Client.over(store);
    const path = `${SET}/positions/ill-cze-d1`;
    const anonymous = await reader.send('POST', `${SET}/positions`, madeBody, { 'idempotency-key': KEY });
    expect([anonymous.status, await problemOf(anonymous)]).toEqual([401, '/problems/unauthenticated']);
    const forbidden = await editor.send('POST', `${path}/publish`, {}, etagOf(await editor.get(path)));
    expect([forbidden.status, await problemOf(forbidden)]).toEqual([403, '/problems/forbidden']);
    const documented = await editor.send('POST', '/api/datasets/documented/positions', madeBody, {
      'idempotency-key': KEY,
    });
    expect([documented.status, await problemOf(documented)]).toEqual([403, '/problems/read-only-dataset']);
  });
});
