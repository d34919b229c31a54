import { describe, expect, test } from 'vitest';
import { positionSchema } from '../contract/position.ts';
import { positionPageSchema } from '../contract/positions.ts';
import { problemSchema } from '../contract/problems.ts';
import { revisionPageSchema } from '../contract/revisions.ts';
import { fixtureWorld, positionsAt as at, startedService, validBody } from './started-service.ts';

const problemOf = async (response: Response) => problemSchema.parse(await response.json());
const positionOf = async (response: Response) => positionSchema.parse(await response.json());
const key = (n: number) => `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('what does not exist for a viewer', () => {
  test('a draft is in no list, not found by id, and has no history', async () => {
    const { ask, create } = startedService();
    const { id } = await positionOf(await create());
    for (const path of ['', '/revisions', '/revisions/1']) {
      expect((await ask('GET', `${at}/${id}${path}`, { as: 'viewer-v' })).status).toBe(404);
    }
    for (const query of ['', '?status=draft', '?status=draft,in_review']) {
      const page = positionPageSchema.parse(await (await ask('GET', `${at}${query}`)).json());
      expect(page.items).toEqual([]);
    }
    const seen = positionPageSchema.parse(await (await ask('GET', at, { as: 'editor-b' })).json());
    expect(seen.items.map((item) => item.status)).toEqual(['draft']);
  });

  test('a viewer, a stranger and an editor may not do what is not theirs', async () => {
    const { act, create } = startedService();
    const { id } = await positionOf(await create());
    expect(await problemOf(await act(id, 'submit', 'viewer-v', 1))).toMatchObject({ type: '/problems/forbidden' });
    expect(await problemOf(await act(id, 'submit', 'nobody', 1))).toMatchObject({ type: '/problems/unauthenticated' });
    expect(await problemOf(await act(id, 'publish', 'editor-b', 1))).toMatchObject({ type: '/problems/forbidden' });
  });
});

describe('two heads', () => {
  test('readers keep the published revision while an edit waits, and a confirmation does not show the draft', async () => {
    const { act, ask, published } = startedService();
    const id = await published();
    const patch = { level: 'excludes', changeNote: 'a new reading' };
    const edited = await ask('PATCH', `${at}/${id}`, { as: 'editor-a', body: patch, headers: { 'if-match': '"3"' } });
    expect(await positionOf(edited)).toMatchObject({ level: 'excludes', status: 'draft', revision: 4 });
    const read = async () => positionOf(await ask('GET', `${at}/${id}`));
    expect(await read()).toMatchObject({ level: 'cautions', status: 'published', revision: 3 });
    await act(id, 'confirm', 'editor-b', 4);
    expect(await read()).toMatchObject({ level: 'cautions', confirmedOn: ['2026-11-22'] });
    const { items } = revisionPageSchema.parse(await (await ask('GET', `${at}/${id}/revisions`)).json());
    expect(items.map((item) => [item.revision, item.body.level])).toEqual([
      [3, 'cautions'],
      [5, 'cautions'],
    ]);
    const all = await ask('GET', `${at}/${id}/revisions`, { as: 'editor-a' });
    expect(revisionPageSchema.parse(await all.json()).items).toHaveLength(5);
  });

  test('readers and editors never get the same ETag for different bodies', async () => {
    const { act, ask, published } = startedService();
    const id = await published();
    const patch = { level: 'excludes', changeNote: 'a new reading' };
    await ask('PATCH', `${at}/${id}`, { as: 'editor-a', body: patch, headers: { 'if-match': '"3"' } });
    await act(id, 'confirm', 'editor-b', 4);
    const etag = async (as: string) => (await ask('GET', `${at}/${id}`, { as })).headers.get('etag');
    expect([await etag('editor-a'), await etag('viewer-v')]).toEqual(['"5"', '"5.published"']);
  });

  test('a retraction leaves a tombstone with its reason, and a restore makes a draft of it', async () => {
    const { act, ask, published } = startedService();
    const id = await published();
    await act(id, 'retract', 'reviewer-r', 3, { reason: 'Wrong country.' });
    const tombstone = await positionOf(await ask('GET', `${at}/${id}`));
    expect(tombstone).toMatchObject({
      status: 'retracted',
      retraction: { reason: 'Wrong country.', by: 'reviewer-r' },
    });
    expect(await problemOf(await act(id, 'retract', 'reviewer-r', 4, { reason: 'Again.' }))).toMatchObject({
      type: '/problems/illegal-transition',
    });
    expect(await positionOf(await act(id, 'restore', 'reviewer-s', 4))).toMatchObject({
      status: 'draft',
      retraction: null,
    });
  });

  test('nobody publishes what they edited', async () => {
    const { act, create } = startedService();
    const { id } = await positionOf(await create({}, 'reviewer-r'));
    await act(id, 'submit', 'reviewer-r', 1);
    expect(await problemOf(await act(id, 'publish', 'reviewer-r', 2))).toMatchObject({ type: '/problems/self-review' });
    expect((await act(id, 'publish', 'reviewer-s', 2)).status).toBe(200);
  });
});

describe('preconditions', () => {
  test.for([
    [{}, 428, 'precondition-required'],
    [{ 'if-match': '*' }, 428, 'precondition-required'],
    [{ 'if-match': 'W/"1"' }, 412, 'stale'],
    [{ 'if-match': '"7"' }, 412, 'stale'],
  ] as const)('with %o an edit is answered %i', async ([headers, status, name]) => {
    const { ask, create } = startedService();
    const { id } = await positionOf(await create());
    const body = { level: 'limits', changeNote: 'why' };
    const answer = await ask('PATCH', `${at}/${id}`, { as: 'editor-a', body, headers });
    expect(await problemOf(answer)).toMatchObject({ status, type: `/problems/${name}` });
  });

  test('a stale edit gets the position it started from and the one it missed', async () => {
    const { ask, create } = startedService();
    const { id } = await positionOf(await create());
    const edit = (as: string, level: string) =>
      ask('PATCH', `${at}/${id}`, { as, body: { level, changeNote: 'why' }, headers: { 'if-match': '"1"' } });
    await edit('editor-a', 'limits');
    expect(await problemOf(await edit('editor-b', 'permits'))).toMatchObject({
      base: { level: 'cautions', revision: 1 },
      current: { level: 'limits', revision: 2 },
      currentETag: '"2"',
      currentBy: 'editor-a',
    });
  });
});

describe('creation', () => {
  const body = {
    member: 'LTU', statedOn: '2026-03', institution: 'parliament', instrument: 'statute', level: 'limits',
    services: ['pnt'], confidence: 'high', summary: 'Fixture', sources: [{ title: 'Fixture', url: 'https://example.org/once' }],
  }; // prettier-ignore
  const post = (ask: ReturnType<typeof startedService>['ask'], headers: Record<string, string>, change: object = {}) =>
    ask('POST', at, { as: 'editor-a', body: { ...body, ...change }, headers });

  test('the same key and body is one position, and the second answer says so', async () => {
    const { ask } = startedService();
    const first = await post(ask, { 'idempotency-key': key(1) });
    const again = await post(ask, { 'idempotency-key': key(1) });
    expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([201, null]);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
  });

  test('two at once under one key make one position', async () => {
    const { ask } = startedService();
    const answers = await Promise.all([1, 2].map(() => post(ask, { 'idempotency-key': key(2) })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });

  test.for([
    [{}, {}, 'idempotency-key-missing'],
    [{ 'idempotency-key': 'abc' }, {}, 'idempotency-key-invalid'],
    [{ 'idempotency-key': key(3) }, { level: 'permits' }, 'idempotency-key-reused'],
    [{ 'idempotency-key': key(4) }, {}, 'duplicate'],
    [{ 'idempotency-key': key(5), 'sec-fetch-site': 'same-site' }, {}, 'cross-site'],
    [{ 'idempotency-key': key(5), origin: 'https://evil.example' }, {}, 'cross-site'],
    [{ 'idempotency-key': key(5), 'content-type': 'text/plain' }, {}, 'media-type'],
    [{ 'idempotency-key': key(5), 'content-encoding': 'gzip' }, {}, 'content-encoding'],
    [{ 'idempotency-key': key(5) }, { note: 'a'.repeat(70_000) }, 'too-large'],
    [{ 'idempotency-key': key(5) }, { note: [[[[[[[[[[[[[]]]]]]]]]]]]] }, 'too-large'],
    [{ 'idempotency-key': key(5) }, { level: 'declined', statedOn: '2026-02-30' }, 'validation'],
  ] as const)('with %o and %o it is refused: %s', async ([headers, change, name]) => {
    const { ask } = startedService();
    await post(ask, { 'idempotency-key': key(3) });
    expect(await problemOf(await post(ask, headers, change))).toMatchObject({ type: `/problems/${name}` });
  });

  test('an illustrative record gets its words and refuses what looks real', async () => {
    const { create } = startedService();
    const fiction = {
      title: 'Illustrative source',
      url: 'https://sources.example/a-1',
      publisher: 'Fictional Gazette',
    };
    const good = await create({ summary: 'A ban', sources: [fiction] }, 'editor-a', 'illustrative');
    expect(await positionOf(good)).toMatchObject({ summary: 'Illustrative: A ban', dataset: 'illustrative' });
    const real = { ...fiction, url: 'https://example.org/a', publisher: 'Example News', quote: 'Said so.' };
    const { errors = [] } = await problemOf(await create({ sources: [real] }, 'editor-a', 'illustrative'));
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/sources/0/url', 'illustrative_wording'],
      ['/sources/0/publisher', 'illustrative_wording'],
      ['/sources/0/quote', 'illustrative_wording'],
    ]);
  });
});

test('a store that was written by somebody else meanwhile says when to come again', async () => {
  const world = fixtureWorld();
  const { create, ask } = startedService({
    ...world,
    repository: { ...world.repository, append: async () => 'stale' as const },
  });
  const importing = ask('POST', '/api/datasets/documented/imports?dryRun=false', {
    as: 'editor-a',
    body: [{ ...validBody, sources: [{ title: 'Fixture', url: 'https://example.org/1' }] }],
  });
  for (const answer of [await create(), await importing]) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  }
});
