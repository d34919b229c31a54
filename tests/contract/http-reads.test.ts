import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrections } from '../../mocks/illustrative-additions.ts';
import { demoSeeds } from '../../mocks/demo-seeds.ts';
import { datasetsSchema } from '../../src/contract/datasets.ts';
import { decodeTimeline } from '../../src/contract/decode-timeline.ts';
import { eventsSchema } from '../../src/contract/events.ts';
import { positionSchema } from '../../src/contract/position.ts';
import { positionPageSchema } from '../../src/contract/positions.ts';
import { problemSchema } from '../../src/contract/problems.ts';
import { referenceSchema } from '../../src/contract/reference.ts';
import { revisionPageSchema } from '../../src/contract/revisions.ts';
import { stancesOnSchema, stancesOverSchema } from '../../src/contract/stances.ts';
import { timelineSchema } from '../../src/contract/timeline.ts';
import type { Repository } from '../../src/service/ports.ts';
import { Client } from './client.ts';
import { engines, type Place } from './engines.ts';

const SET = '/api/datasets/illustrative';
const seeds = demoSeeds();
const illustrative = seeds.get('illustrative') ?? [];

describe.each(engines)('the service over $name, asked by a reader', ({ place: placeOf }) => {
  let place: Place;
  let store: Repository;
  let client: Client;
  beforeAll(async () => {
    place = placeOf();
    store = await place.open(seeds);
    client = await Client.over(store);
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  test('offers the illustrative set first, editable, and the documented one to read', async () => {
    const { items } = await client.read('/api/datasets', datasetsSchema);
    expect(items.map(({ id, editable, opensOn, counts }) => [id, editable, opensOn, counts.published])).toEqual([
      ['illustrative', true, '2026-11-22', 333],
      ['documented', false, '2026-11-22', 38],
    ]);
  });

  test('answers with reference data as the contract says', async () => {
    expect((await client.read('/api/reference', referenceSchema)).members).toHaveLength(32);
  });

  test('answers with events as the contract says', async () => {
    expect((await client.read('/api/events', eventsSchema)).items).toHaveLength(51);
  });

  test.each([
    ['2026-11-15', { excludes: 10, limits: 10, cautions: 7, reviewing: 4, permits: 1 }],
    ['2025-04-20', { excludes: 2, limits: 8, cautions: 5, reviewing: 6, permits: 10, welcomes: 1 }],
  ])('derives the stances on %s', async (day, expected) => {
    const { items } = await client.read(`${SET}/stances?on=${day}`, stancesOnSchema);
    const codes = Map.groupBy(items, ({ level, reason }) => level ?? reason);
    expect(Object.fromEntries([...codes].map(([code, list]) => [code, list.length]))).toEqual(expected);
  });

  test('derives intervals that agree with each day', async () => {
    const over = await client.read(`${SET}/stances?from=2025-04-01&to=2025-07-31&member=DEU,FRA`, stancesOverSchema);
    for (const day of ['2025-04-01', '2025-05-09', '2025-07-31']) {
      const on = await client.read(`${SET}/stances?on=${day}&member=DEU,FRA`, stancesOnSchema);
      for (const { member, level, setBy } of on.items) {
        const intervals = over.items.find((item) => item.member === member)?.intervals ?? [];
        expect(intervals.find(({ from, to }) => from <= day && day <= to)).toMatchObject({ level, setBy });
      }
    }
  });

  test('gives the timeline once and then says that nothing changed', async () => {
    const first = await client.get(`${SET}/timeline`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    const { positions } = decodeTimeline(timelineSchema.parse(await first.json()));
    expect(positions.filter(({ retractedAt }) => retractedAt === null)).toHaveLength(333);
    const second = await client.get(`${SET}/timeline`, { 'if-none-match': etag });
    expect([second.status, await second.text()]).toEqual([304, '']);
    expect((await client.get(`${SET}/timeline`, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('pages through every published position once, in the order asked for', async () => {
    const ids: string[] = [];
    let path: string | null = `${SET}/positions?sort=statedOn&limit=60`;
    while (path !== null) {
      const page: { items: { id: string }[]; nextCursor: string | null } = await client.read(path, positionPageSchema);
      ids.push(...page.items.map(({ id }) => id));
      path =
        page.nextCursor === null
          ? null
          : `${SET}/positions?sort=statedOn&limit=60&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(333);
    expect(ids.some((id) => id.endsWith('-d1'))).toBe(false);
  });

  test.each([
    ['stances?on=2026-02-30', 'on'],
    ['stances?on=2026-11-15&on=2026-11-16', 'on'],
    ['stances?from=2026-01-01', 'from'],
    ['stances?staleAfterDays=-1', 'staleAfterDays'],
    ['stances?services=telepathy', 'services'],
    ['stances?member=XXX', 'member'],
    ['stances?axis=sideways', 'axis'],
    ['stances?bindingOnly=yes', 'bindingOnly'],
    ['stances?knownAt=yesterday', 'knownAt'],
    ['timeline?knownAt=2026-13-01', 'knownAt'],
    ['timeline?colour=red', 'colour'],
    ['positions?limit=0', 'limit'],
    ['positions?limit=201', 'limit'],
    ['positions?sort=mood', 'sort'],
    ['positions?cursor=made-up', 'cursor'],
    ['positions?level=angry', 'level'],
    ['positions?from=2026-02-01&to=2026-01-01', 'from'],
    ['positions?status=lost', 'status'],
  ])('refuses %s and names the parameter', async (query, parameter) => {
    const answer = await client.get(`${SET}/${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(problemSchema.parse(await answer.json())).toMatchObject({ type: '/problems/bad-parameter', parameter });
  });

  test.each([
    '/api/nothing',
    '/api/datasets/invented/timeline',
    `${SET}/positions/nobody`,
    `${SET}/positions/ill-usa-d1`,
  ])('has nothing at %s for a reader', async (path) => expect((await client.get(path)).status).toBe(404));

  test.each(corrections)('replays $id as it was known before and after its correction', async ({ id, first }) => {
    const [before, after] = illustrative.filter((revision) => revision.id === id && revision.operation === 'publish');
    const at = async (instant: string | undefined) => {
      const { items } = await client.read(
        `${SET}/positions?knownAt=${instant}&limit=200&member=${before?.body.member}`,
        positionPageSchema,
      );
      return items.find((item) => item.id === id);
    };
    expect(await at(before?.recordedAt)).toMatchObject(first);
    expect(await at(after?.recordedAt)).not.toMatchObject(first);
    expect(await client.read(`${SET}/positions/${id}`, positionSchema)).toMatchObject({
      ...after?.body,
      status: 'published',
    });
  });

  test('derives another stance where a level was corrected later', async () => {
    const [first, second] = illustrative.filter(({ id, operation }) => id === 'ill-deu-09' && operation === 'publish');
    const path = `${SET}/stances?on=2025-05-20&member=DEU&knownAt=`;
    const later = await client.read(`${path}${second?.recordedAt}`, stancesOnSchema);
    const earlier = await client.read(`${path}${first?.recordedAt}`, stancesOnSchema);
    expect(later.items[0]?.reason).toBe('conflicting');
    expect(earlier.items[0]?.level).toBe('reviewing');
  });

  test('shows a reader the published history of a corrected record', async () => {
    const { items } = await client.read(`${SET}/positions/ill-deu-09/revisions`, revisionPageSchema);
    expect(items.map(({ operation }) => operation)).toEqual(['publish', 'publish']);
  });

  test('shows an editor the whole history, drafts included', async () => {
    const own = await Client.over(store);
    await own.signIn('editor-a');
    const { items } = await own.read(`${SET}/positions/ill-deu-09/revisions`, revisionPageSchema);
    expect(items).toEqual(illustrative.filter(({ id }) => id === 'ill-deu-09'));
    expect((await own.read(`${SET}/positions/ill-usa-d1`, positionSchema)).status).toBe('draft');
  });
});
