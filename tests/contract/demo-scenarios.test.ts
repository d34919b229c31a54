// Whatever scenario a presenter switches on, what was written in the browser is there under it and after it.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Demo } from '../../mocks/demo.ts';
import { demoSeeds, type Seeds } from '../../mocks/demo-seeds.ts';
import { type DemoStore, openDemoStore, storeOf } from '../../mocks/demo-store.ts';
import { IndexedDbRepository } from '../../mocks/indexeddb-repository.ts';
import { memberRevisions } from '../../mocks/many-seeds.ts';
import { MemoryStore } from '../../mocks/memory-store.ts';
import { memoryShelf, type Shelf } from '../../mocks/tab-session.ts';
import { type Scenario, SCENARIOS } from '../../src/contract/demo-controls.ts';
import { datasetsSchema } from '../../src/contract/datasets.ts';
import { positionSchema } from '../../src/contract/position.ts';
import { problemSchema } from '../../src/contract/problems.ts';

const HOST = 'https://demo.example';
const RECORD = '/api/datasets/illustrative/positions/ill-ltu-11';
const seeds = demoSeeds();

/** Two records, of three revisions each, in place of 100,000; what `many` itself brings is told in many-seeds.test. */
const fewSeeds = async (base: Seeds): Promise<Seeds> =>
  new Map([
    ...base,
    ['illustrative', [...(base.get('illustrative') ?? []), ...[...memberRevisions('DEU')].slice(0, 6)]],
  ]);

const noSeeds = async () => Promise.reject(new Error('The chunk did not come'));

let databases = 0;
const stores: Readonly<Record<string, () => Promise<DemoStore>>> = {
  IndexedDB: () => openDemoStore(`demo-scenarios-${(databases += 1)}`, seeds),
  memory: async () => storeOf('memory', new MemoryStore()),
};

describe.each(Object.keys(stores))('the demo over %s', (kind) => {
  let demo: Demo;
  let shelf: Shelf;
  beforeEach(async () => {
    const store = await stores[kind]?.();
    if (store === undefined) throw new Error(kind);
    shelf = memoryShelf();
    shelf.setItem('demo-identity', 'editor-a');
    demo = await Demo.over({ store, seeds, shelf, manySeeds: fewSeeds }, 'none');
  });

  const get = (path: string) => demo.answer(new Request(HOST + path));
  const write = (method: 'PATCH' | 'POST', path: string, body: object, headers: Record<string, string>) =>
    demo.answer(
      new Request(HOST + path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    );
  const edit = (etag: string, body: object = { note: 'Seen again.', changeNote: 'A note' }) =>
    write('PATCH', RECORD, body, { 'if-match': etag });
  const signIn = (identity: string) => write('POST', '/api/session/demo', { identity }, {});
  const etagOf = async () => (await get(RECORD)).headers.get('etag') ?? '';
  const noteOf = async () => positionSchema.parse(await (await get(RECORD)).json()).note;
  const total = async () => {
    const { items } = datasetsSchema.parse(await (await get('/api/datasets')).json());
    return items[0]?.counts.published ?? 0;
  };

  test.each(SCENARIOS.filter((name) => name !== 'none'))(
    'an edit that was saved before %s is there after it',
    async (scenario: Scenario) => {
      expect((await edit(await etagOf())).status).toBe(200);
      await demo.choose(scenario);
      expect(demo.scenario()).toBe(scenario);
      await demo.choose('none');
      expect(await noteOf()).toBe('Seen again.');
    },
  );

  test.each(['empty', 'many', 'malformed', 'bad-record'] as const)(
    'an edit that is saved under %s is there under it and after it',
    async (scenario) => {
      const etag = await etagOf();
      await demo.choose(scenario);
      expect((await edit(etag)).status).toBe(200);
      expect(await noteOf()).toBe('Seen again.');
      await demo.choose('none');
      expect(await noteOf()).toBe('Seen again.');
    },
  );

  test('empty has nothing on record but what was written here', async () => {
    await edit(await etagOf());
    const before = await total();
    await demo.choose('empty');
    expect(await total()).toBe(1);
    expect((await get('/api/datasets/illustrative/positions/ill-ltu-09')).status).toBe(404);
    await demo.choose('none');
    expect(await total()).toBe(before);
  });

  test('many lays more records behind those of the files, and an edit of one of them stays', async () => {
    const before = await total();
    await demo.choose('many');
    expect(await total()).toBe(before + 2);
    const path = '/api/datasets/illustrative/positions/many-deu-0002';
    const etag = (await get(path)).headers.get('etag') ?? '';
    const body = { note: 'Touched.', changeNote: 'A note' };
    expect((await write('PATCH', path, body, { 'if-match': etag })).status).toBe(200);
    await demo.choose('none');
    expect(await total()).toBe(before + 1);
    expect((await get(path)).status).toBe(200);
  });

  test('offline and failing refuse a write that the service takes afterwards', async () => {
    const etag = await etagOf();
    await demo.choose('offline');
    expect((await edit(etag)).type).toBe('error');
    await demo.choose('failing');
    expect((await edit(etag)).status).toBe(503);
    await demo.choose('none');
    expect((await edit(etag)).status).toBe(200);
  });

  test('a colleague edits each record once, just before an edit of it arrives, and the service finds that one stale', async () => {
    const etag = await etagOf();
    await demo.choose('conflict');
    const refused = await edit(etag);
    expect(refused.status).toBe(412);
    const problem = problemSchema.parse(await refused.json());
    expect(problem.currentBy).toBe('editor-b');
    expect((await edit(problem.currentETag ?? '')).status).toBe(200);
    await demo.choose('none');
    expect((await edit(await etagOf(), { note: 'Third.', changeNote: 'Again' })).status).toBe(200);
    await demo.choose('conflict');
    expect((await edit(await etagOf(), { note: 'Fourth.', changeNote: 'Again' })).status).toBe(412);
  });

  test('the colleague of editor-b is editor-a, and a reader has none', async () => {
    await signIn('editor-b');
    await demo.choose('conflict');
    const problem = problemSchema.parse(await (await edit(await etagOf())).json());
    expect(problem.currentBy).toBe('editor-a');
    shelf.removeItem('demo-identity');
    expect((await edit(await etagOf())).status).toBe(401);
  });

  test('a stale session reads as a reader and may write nothing, until somebody signs in again', async () => {
    const etag = await etagOf();
    await demo.choose('stale-session');
    expect((await get(RECORD)).status).toBe(200);
    expect(await (await get('/api/session')).json()).toMatchObject({ identity: null, role: 'viewer' });
    const refused = await edit(etag);
    expect([refused.status, problemSchema.parse(await refused.json()).type]).toEqual([
      401,
      '/problems/unauthenticated',
    ]);
    await signIn('editor-a');
    expect(demo.scenario()).toBe('none');
    expect((await edit(etag)).status).toBe(200);
  });

  test('switching a stale session off brings the identity of the tab back', async () => {
    await demo.choose('stale-session');
    await demo.choose('none');
    expect(await (await get('/api/session')).json()).toMatchObject({ identity: 'editor-a' });
  });

  test('the whole record is the files with what was written, under whatever scenario; a reset is the files', async () => {
    const before = (await demo.revisions()).length;
    await edit(await etagOf());
    await demo.choose('empty');
    expect(await demo.revisions()).toHaveLength(before + 1);
    expect(await demo.touched()).toBe(1);
    await demo.reset();
    expect([demo.scenario(), shelf.getItem('scenario'), shelf.getItem('demo-identity')]).toEqual(['none', null, null]);
    expect([await demo.touched(), (await demo.revisions()).length]).toEqual([0, before]);
    expect(await noteOf()).not.toBe('Seen again.');
  });

  test('revisions of another browser are appended as they are, or not at all', async () => {
    const newest = (await demo.revisions()).findLast(({ id }) => id === 'ill-ltu-11');
    if (newest === undefined) throw new Error('The record is gone');
    const next = {
      ...newest,
      revision: newest.revision + 1,
      actor: 'editor-b',
      recordedAt: '2026-11-22T09:00:00.000Z',
    };
    expect(await demo.append([next, { ...next, revision: next.revision + 2 }])).toBe('stale');
    expect(await demo.append([next])).toBe('appended');
    expect((await demo.revisions()).filter(({ id }) => id === 'ill-ltu-11').at(-1)).toEqual(next);
  });

  test('whoever listens hears of every switch, until the answer is called', async () => {
    const heard: Scenario[] = [];
    const stop = demo.onScenario(() => void heard.push(demo.scenario()));
    await demo.choose('slow');
    await demo.choose('none');
    stop();
    await demo.choose('failing');
    expect(heard).toEqual(['slow', 'none']);
    expect(shelf.getItem('scenario')).toBe('failing');
  });
});

test('data that cannot be made leave no scenario in force, and the page is answered all the same', async () => {
  const store = await openDemoStore('demo-scenarios-broken', seeds);
  const demo = await Demo.over({ store, seeds, shelf: memoryShelf(), manySeeds: noSeeds }, 'none');
  await expect(demo.choose('many')).rejects.toThrow('did not come');
  expect([demo.scenario(), demo.progress()]).toEqual(['none', null]);
  expect((await demo.answer(new Request(`${HOST}${RECORD}`))).status).toBe(200);
});

test('a browser that refuses a database has the same store in memory', async () => {
  const refusing = vi.spyOn(IndexedDbRepository, 'open').mockRejectedValue(new Error('refused'));
  expect((await openDemoStore('refused', seeds)).storage).toBe('memory');
  refusing.mockRestore();
});
