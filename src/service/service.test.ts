import { describe, expect, test } from 'vitest';
import { problemSchema } from '../contract/problems.ts';
import { positionPageSchema } from '../contract/positions.ts';
import { routes } from '../contract/routes.ts';
import { stancesOnSchema, stancesOverSchema } from '../contract/stances.ts';
import { decodeTimeline } from '../contract/decode-timeline.ts';
import { timelineSchema } from '../contract/timeline.ts';
import { positionsAt as at, startedService } from './started-service.ts';

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return problemSchema.parse(await response.json());
}

describe('parameters', () => {
  test.for([
    ['/timeline?member=DEU', 'member'],
    ['/timeline?knownAt=2026-02-30T00:00:00Z', 'knownAt'],
    ['/stances?on=banana', 'on'],
    ['/stances?on=1948-12-31', 'on'],
    ['/stances?on=2101-01-01', 'on'],
    ['/stances?on=2026-11-22&on=2026-11-21', 'on'],
    ['/stances?on=2026-11-22&from=2026-01-01&to=2026-11-22', 'on'],
    ['/stances?from=2026-01-01', 'from'],
    ['/stances?from=2026-02-01&to=2026-01-01', 'from'],
    ['/stances?staleAfterDays=-1', 'staleAfterDays'],
    ['/stances?staleAfterDays=36526', 'staleAfterDays'],
    ['/stances?services=starlink', 'services'],
    ['/stances?bindingOnly=maybe', 'bindingOnly'],
    ['/stances?axis=sideways', 'axis'],
    ['/stances?member=CHN', 'member'],
    ['/stances?average=true', 'average'],
    ['/positions?limit=0', 'limit'],
    ['/positions?limit=201', 'limit'],
    ['/positions?sort=body', 'sort'],
    ['/positions?member=', 'member'],
    ['/positions?member=DEU,DEU', 'member'],
    ['/positions?level=Excludes', 'level'],
    ['/positions?status=deleted', 'status'],
    ['/positions?from=2026-12&to=2025-01', 'from'],
    ['/positions?cursor=bogus', 'cursor'],
    ['/positions?__proto__=1', '__proto__'],
    ['/changes?since=yesterday', 'since'],
    ['/changes?cursor=bogus', 'cursor'],
  ] as const)('%s is refused and names %s', async ([path, parameter]) => {
    const { ask } = startedService();
    const problem = await problemOf(await ask('GET', `/api/datasets/documented${path}`));
    expect(problem).toMatchObject({ type: '/problems/bad-parameter', status: 400, parameter });
  });
});

describe('addresses', () => {
  test.for(['/api/nothing', '/api/datasets/secret/timeline', `${at}/no-such`, '/api/%E0%A4%A'])(
    '%s is not found',
    async (path) => {
      expect(await problemOf(await startedService().ask('GET', path))).toMatchObject({ type: '/problems/not-found' });
    },
  );

  test('a wrong method says which ones there are', async () => {
    const answer = await startedService().ask('PUT', at);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
    expect(await problemOf(answer)).toMatchObject({ type: '/problems/method', status: 405 });
  });

  test('HEAD is GET without its body', async () => {
    const answer = await startedService().ask('HEAD', '/api/reference');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });

  test('an address of 9,000 characters is too long, and the answer does not repeat it', async () => {
    const answer = await startedService().ask('GET', `/api/${'a'.repeat(9000)}`);
    const problem = await problemOf(answer);
    expect(problem.type).toBe('/problems/uri-too-long');
    expect(problem.instance.length).toBeLessThan(121);
  });

  test('every answer forbids sniffing', async () => {
    const { ask } = startedService();
    for (const path of ['/api/health', '/api/nothing', '/api/session']) {
      expect((await ask('GET', path)).headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('what is the same for every data set answers as its schema says', async () => {
    const { ask } = startedService();
    for (const route of [
      routes.reference,
      routes.events,
      routes.datasets,
      routes.session,
      routes.health,
      routes.openapi,
    ]) {
      const answer = await ask('GET', route.path);
      if (route.answer.schema === null) throw new Error(`${route.path} is JSON`);
      expect(route.answer.schema.safeParse(await answer.json()).error).toBeUndefined();
    }
  });
});

describe('caches', () => {
  test('may keep what is the same for all, whoever is signed in', async () => {
    const { ask } = startedService();
    for (const path of [routes.reference.path, routes.events.path, '/api/datasets/documented/timeline']) {
      const [theirs, ours] = [await ask('GET', path), await ask('GET', path, { as: 'editor-a' })];
      expect(theirs.headers.get('cache-control')).toBe('public, max-age=0, stale-while-revalidate=60');
      expect(theirs.headers.get('vary')).toBeNull();
      expect(ours.headers.get('etag')).toBe(theirs.headers.get('etag'));
      expect(await ours.text()).toBe(await theirs.text());
    }
  });

  test('keep nothing else, and never give one reader what another read', async () => {
    const { ask, create } = startedService();
    const created = await create();
    const paths = [
      '/api/session',
      '/api/datasets',
      '/api/datasets/documented/positions',
      '/api/datasets/documented/none',
    ];
    for (const path of [...paths, created.headers.get('location') ?? '']) {
      const { headers } = await ask('GET', path, { as: 'editor-a' });
      expect(headers.get('cache-control')).toContain('no-store');
      expect(headers.get('vary')).toBe('Cookie');
    }
  });
});

describe('timeline', () => {
  test('its ETag is of its content: a draft leaves it, a publication changes it', async () => {
    const { ask, create, published } = startedService();
    const path = '/api/datasets/documented/timeline';
    const etag = (await ask('GET', path)).headers.get('etag') ?? '';
    await create();
    const unchanged = await ask('GET', path, { headers: { 'if-none-match': etag } });
    expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
    const id = await published();
    const changed = await ask('GET', path, { headers: { 'if-none-match': etag } });
    const { positions } = decodeTimeline(timelineSchema.parse(await changed.json()));
    expect(positions.map((position) => position.id)).toEqual([id]);
  });

  test('what was known before a publication does not have it', async () => {
    const { ask, published } = startedService();
    await published();
    const read = async (knownAt: string) =>
      timelineSchema.parse(await (await ask('GET', `/api/datasets/documented/timeline?knownAt=${knownAt}`)).json())
        .count;
    expect([await read('2026-11-21'), await read('2026-11-22')]).toEqual([0, 1]);
  });
});

describe('stances', () => {
  test('name each member once, with the level and the record that sets it', async () => {
    const { ask, published } = startedService();
    const id = await published();
    const { items, question } = stancesOnSchema.parse(
      await (await ask('GET', '/api/datasets/documented/stances?on=2026-11-15')).json(),
    );
    expect(items).toHaveLength(32);
    expect(items.find(({ member }) => member === 'LTU')).toMatchObject({ level: 'cautions', setBy: id, rule: 2 });
    expect(question).toMatchObject({ on: '2026-11-15', axis: 'stated', staleAfterDays: 365, knownAt: null });
  });

  test('over a range they are intervals without gap', async () => {
    const { ask, published } = startedService();
    await published();
    const path = '/api/datasets/documented/stances?from=2026-01-01&to=2026-12-31&member=LTU';
    const { items } = stancesOverSchema.parse(await (await ask('GET', path)).json());
    expect(items[0]?.intervals.map(({ from, to, level }) => [from, to, level])).toEqual([
      ['2026-01-01', '2026-03-09', null],
      ['2026-03-10', '2026-12-31', 'cautions'],
    ]);
  });
});

describe('positions', () => {
  test.for(['statedOn', '-statedOn', 'member', 'level'])(
    'pages by %s put together are the whole list',
    async (sort) => {
      const { ask, published } = startedService();
      const days = ['2026-03-10', '2026-03', '2025', '2026-03-10', '2026-01-02'];
      for (const [place, statedOn] of days.entries()) {
        await published({
          statedOn,
          member: place % 2 === 0 ? 'LTU' : 'DEU',
          level: place > 2 ? 'limits' : 'cautions',
        });
      }
      const read = async (limit: number, cursor: string | null) =>
        positionPageSchema.parse(
          await (
            await ask(
              'GET',
              `${at}?sort=${sort}&limit=${limit}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
            )
          ).json(),
        );
      const whole = await read(200, null);
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await read(2, cursor);
        paged.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(paged).toEqual(whole.items.map(({ id }) => id));
      expect(new Set(paged).size).toBe(days.length);
    },
  );

  test('a cursor of another question is refused', async () => {
    const { ask, published } = startedService();
    await published();
    await published();
    const { nextCursor } = positionPageSchema.parse(await (await ask('GET', `${at}?limit=1`)).json());
    const answer = await ask('GET', `${at}?limit=1&member=LTU&cursor=${encodeURIComponent(nextCursor ?? '')}`);
    expect(await problemOf(answer)).toMatchObject({ parameter: 'cursor' });
  });

  test('search is for the words as typed, accents and case aside', async () => {
    const { ask, published } = startedService();
    await published({ summary: 'République: 100 per cent (a+)' });
    const found = async (q: string) =>
      positionPageSchema.parse(await (await ask('GET', `${at}?q=${encodeURIComponent(q)}`)).json()).items.length;
    expect([await found('REPUBLIQUE cent'), await found('(a+)'), await found('r.*e'), await found('%')]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});
