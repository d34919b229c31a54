import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demoSeeds, emptySeeds } from '../../mocks/demo-seeds.ts';
import { stateFrom } from '../../src/domain/review.ts';
import type { Repository } from '../../src/service/ports.ts';
import { engines, type Place } from './engines.ts';
import { keptAnswer, madeRevision } from './made-revisions.ts';

const seeds = demoSeeds();

describe.each(engines)('a store in $name', ({ place: placeOf }) => {
  let place: Place;
  let store: Repository;
  beforeEach(async () => {
    place = placeOf();
    store = await place.open(seeds);
  });
  afterEach(async () => {
    await store.close();
    place.remove();
  });

  test('holds the data sets that it was seeded with, revision by revision', async () => {
    expect([...(await store.datasets())].toSorted()).toEqual(['documented', 'illustrative']);
    for (const [dataset, revisions] of seeds) {
      const inOrder = revisions.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.revision - b.revision));
      expect(await store.allRevisions(dataset)).toEqual(inOrder);
    }
  });

  test('gives the states that its revisions give, in order of id', async () => {
    const states = await store.states('illustrative');
    expect(states.map(({ id }) => id)).toEqual(states.map(({ id }) => id).toSorted());
    for (const state of states.filter((_, index) => index % 40 === 0)) {
      expect(state).toEqual(stateFrom(await store.revisions('illustrative', state.id)));
      expect(await store.state('illustrative', state.id)).toEqual(state);
    }
  });

  test('has no state and no revision of what was never written', async () => {
    expect(await store.state('illustrative', 'nobody')).toBeNull();
    expect(await store.revisions('illustrative', 'nobody')).toEqual([]);
    expect(await store.state('documented', 'ill-deu-09')).toBeNull();
    for (const odd of ['', '\0', "'", '\uD800', '漢']) {
      expect(await store.state('illustrative', odd)).toBeNull();
      expect(await store.revisions('illustrative', odd)).toEqual([]);
    }
  });

  test('appends a new position and its next revision, and grows with each', async () => {
    const before = await store.version('illustrative');
    expect(await store.append([madeRevision('new', 1)])).toBe('appended');
    const between = await store.version('illustrative');
    expect(await store.append([madeRevision('new', 2)])).toBe('appended');
    expect(await store.revisions('illustrative', 'new')).toEqual([madeRevision('new', 1), madeRevision('new', 2)]);
    expect((await store.state('illustrative', 'new'))?.revision).toBe(2);
    expect(before < between && between < (await store.version('illustrative'))).toBe(true);
  });

  test('appends to a seeded position and keeps its whole history', async () => {
    const seeded = await store.revisions('illustrative', 'ill-deu-09');
    const next = madeRevision('ill-deu-09', seeded.length + 1);
    expect(await store.append([next])).toBe('appended');
    expect(await store.revisions('illustrative', 'ill-deu-09')).toEqual([...seeded, next]);
    expect((await store.states('illustrative')).length).toBe(343);
    expect(await store.allRevisions('illustrative')).toHaveLength((seeds.get('illustrative')?.length ?? 0) + 1);
  });

  test.each([
    ['a first revision that is not 1', 'new', 2],
    ['a revision that is on record', 'ill-deu-09', 3],
    ['a revision that leaves a gap', 'ill-usa-01', 5],
    ['revision 0', 'new', 0],
  ])('refuses %s as stale and writes nothing', async (_what, id, revision) => {
    const [version, history] = [await store.version('illustrative'), await store.revisions('illustrative', id)];
    expect(await store.append([madeRevision(id, revision)])).toBe('stale');
    expect(await store.version('illustrative')).toBe(version);
    expect(await store.revisions('illustrative', id)).toEqual(history);
  });

  test('writes many or none: one stale revision undoes the others and the kept answer', async () => {
    const many = [madeRevision('a', 1), madeRevision('a', 2), madeRevision('b', 2)];
    expect(await store.append(many, keptAnswer('k'))).toBe('stale');
    expect(await store.revisions('illustrative', 'a')).toEqual([]);
    expect(await store.kept('editor-a', 'k')).toBeNull();
    expect(await store.append(many.slice(0, 2), keptAnswer('k'))).toBe('appended');
    expect(await store.revisions('illustrative', 'a')).toHaveLength(2);
  });

  test('keeps an answer under its actor and key, and for nobody else', async () => {
    await store.append([madeRevision('new', 1)], keptAnswer('key', '{"ä":"漢"}'));
    expect(await store.kept('editor-a', 'key')).toEqual(keptAnswer('key', '{"ä":"漢"}'));
    expect(await store.kept('editor-b', 'key')).toBeNull();
    expect(await store.kept('editor-a', 'other')).toBeNull();
  });

  test('never keeps a second answer under one key', async () => {
    await store.append([madeRevision('new', 1)], keptAnswer('key', 'first'));
    expect(await store.append([madeRevision('other', 1)], keptAnswer('key', 'second'))).toBe('stale');
    expect((await store.kept('editor-a', 'key'))?.body).toBe('first');
    expect(await store.state('illustrative', 'other')).toBeNull();
  });

  test('lets one of two writers of the same revision win', async () => {
    const answers = await Promise.all([
      store.append([madeRevision('raced', 1, { actor: 'editor-a' })]),
      store.append([madeRevision('raced', 1, { actor: 'editor-b' })]),
    ]);
    expect(answers.toSorted()).toEqual(['appended', 'stale']);
    expect(await store.revisions('illustrative', 'raced')).toHaveLength(1);
  });

  test('keeps the data sets apart', async () => {
    const version = await store.version('documented');
    await store.append([madeRevision('new', 1)]);
    expect(await store.version('documented')).toBe(version);
    expect(await store.state('documented', 'new')).toBeNull();
  });

  test('answers any row of appends as the law says', { timeout: 60_000 }, async () => {
    const attempt = fc.record({ id: fc.constantFrom('p', 'q', 'r'), revision: fc.integer({ min: 0, max: 4 }) });
    const batch = fc.array(attempt, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { maxLength: 8 }), async (batches) => {
        const own = placeOf();
        const fresh = await own.open(emptySeeds());
        let newest = new Map<string, number>();
        for (const attempts of batches) {
          const next = new Map(newest);
          const isLawful = attempts.every(({ id, revision }) => {
            const follows = revision === (next.get(id) ?? 0) + 1;
            next.set(id, revision);
            return follows;
          });
          const answer = await fresh.append(attempts.map(({ id, revision }) => madeRevision(id, revision)));
          expect(answer).toBe(isLawful ? 'appended' : 'stale');
          if (isLawful) newest = next;
        }
        const states = await fresh.states('illustrative');
        expect(states.map(({ id, revision }) => [id, revision])).toEqual(
          [...newest].toSorted(([a], [b]) => (a < b ? -1 : 1)),
        );
        await fresh.close();
        own.remove();
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(engines.filter(({ lasts }) => lasts))('a lasting store in $name', ({ place: placeOf }) => {
  let place: Place;
  let store: Repository;
  beforeEach(async () => {
    place = placeOf();
    store = await place.open(seeds);
  });
  afterEach(async () => {
    await store.close();
    place.remove();
  });

  test('gives the same data when it is opened again', async () => {
    await store.append([madeRevision('new', 1), madeRevision('ill-deu-09', 7)], keptAnswer('key'));
    const all = await store.allRevisions('illustrative');
    const version = await store.version('illustrative');
    await store.close();
    store = await place.open(seeds);
    expect(await store.allRevisions('illustrative')).toEqual(all);
    expect(await store.version('illustrative')).toBe(version);
    expect(await store.kept('editor-a', 'key')).toEqual(keptAnswer('key'));
  });

  test('shows at once what another tab or process has written, and refuses what it made stale', async () => {
    const other = await place.open(seeds);
    await store.states('illustrative');
    expect(await other.append([madeRevision('new', 1)])).toBe('appended');
    expect((await store.state('illustrative', 'new'))?.revision).toBe(1);
    expect(await store.append([madeRevision('new', 1)])).toBe('stale');
    await other.close();
  });
});

describe.each(engines.filter(({ isShared }) => isShared))('a shared store in $name', ({ place: placeOf }) => {
  test.each([
    ['as late as', '2026-11-22T10:00:01.000Z'],
    ['as late as, written otherwise,', '2026-11-22T10:00:01Z'],
    ['earlier than', '2026-11-22T10:00:00.999Z'],
  ])('refuses a revision that is %s the one before, and writes nothing', async (_what, recordedAt) => {
    const place = placeOf();
    const store = await place.open(emptySeeds());
    await store.append([madeRevision('new', 1)]);
    const many = [madeRevision('other', 1), madeRevision('new', 2, { recordedAt })];
    await expect(store.append(many)).rejects.toThrow('not later than the revision before');
    expect(await store.allRevisions('illustrative')).toEqual([madeRevision('new', 1)]);
    const barely = madeRevision('new', 2, { recordedAt: '2026-11-22T10:00:01.001Z' });
    expect(await store.append([barely])).toBe('appended');
    await store.close();
    place.remove();
  });
});
