import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptySeeds } from '../../mocks/demo-seeds.ts';
import { positionSchema } from '../../src/contract/position.ts';
import { BODY_FIELDS } from '../../src/contract/position-body.ts';
import { type PositionState, stateFrom } from '../../src/domain/review.ts';
import type { Repository } from '../../src/service/ports.ts';
import { positionsAt } from '../../src/service/started-service.ts';
import { engines } from './engines.ts';
import type { Step } from './review-model.ts';
import { anyStart, anySteps, SET, Walk } from './walk.ts';

const RUNS = 10_000;
const start = { as: 'editor-a', isImported: false } as const;

/** What readers are told of a moment, by each read that takes one. The files name themselves after what they hold. */
async function answersOf(walk: Walk, knownAt: string): Promise<string[]> {
  const paths = ['/timeline?', '/positions?', '/stances?on=2026-11-22&member=LTU&', '/exports/positions.json?'];
  const answers = paths.map(async (path) => walk.ask('GET', `${SET}${path}knownAt=${knownAt}`));
  return Promise.all(answers.map(async (answer) => (await answer).text()));
}

async function takeAll(walk: Walk, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await walk.take(step);
}

describe('ten thousand random histories', () => {
  test('never change what was known at a moment before', { timeout: 600_000 }, async () => {
    let known = 0;
    await fc.assert(
      fc.asyncProperty(anyStart, anySteps, anySteps, async (start, before, after) => {
        const walk = await Walk.begin(start);
        await takeAll(walk, before);
        const moment = (await walk.state()).working.recordedAt;
        const then = await answersOf(walk, moment);
        await takeAll(walk, after);
        expect(await answersOf(walk, moment)).toEqual(then);
        known += then.some((answer) => answer.includes(walk.id)) ? 1 : 0;
      }),
      { numRuns: RUNS },
    );
    expect(known).toBeGreaterThan(RUNS / 4);
  });

  test(
    'are undone exactly: any older text comes back letter by letter, and the undoing is undone as well',
    { timeout: 600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyStart, anySteps, fc.nat(), async (start, steps, any) => {
          const walk = await Walk.begin(start);
          await takeAll(walk, steps);
          const before = await walk.repository.revisions('documented', walk.id);
          const { published } = await walk.state();
          const older = before[any % before.length];
          expect(await restored(walk, older?.revision)).toEqual(older?.body);
          expect(await restored(walk, before.length)).toEqual(before.at(-1)?.body);
          const now = await walk.repository.revisions('documented', walk.id);
          expect(now.slice(0, before.length)).toEqual(before);
          expect((await walk.state()).published).toEqual(published);
        }),
        { numRuns: RUNS },
      );
    },
  );
});

/** What editors write of the record, after it was taken back to a revision. */
async function restored(walk: Walk, revision: number | undefined): Promise<unknown> {
  const headers = { 'if-match': `"${(await walk.state()).revision}"` };
  const at = `${positionsAt}/${walk.id}`;
  const answer = await walk.ask('POST', `${at}/restore`, { as: 'admin-x', body: { revision }, headers });
  expect(answer.status).toBe(200);
  const seen = positionSchema.parse(await (await walk.ask('GET', at, { as: 'editor-b' })).json());
  expect(seen).toMatchObject({ status: 'draft', retraction: null });
  const body = Object.fromEntries(Object.entries(seen).filter(([field]) => isBodyField(field)));
  return body;
}

function isBodyField(field: string): boolean {
  return BODY_FIELDS.some((known) => known === field);
}

// A lasting store is opened again, so that what it has written is asked as well.
describe.each(engines)('the heads that $name keeps', ({ lasts, place: placeOf }) => {
  test('are those that the revisions give, after any random history', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, anySteps, async (some, more) => {
        const place = placeOf();
        for (let opening = 1; opening <= (lasts ? 2 : 1); opening += 1) {
          const store = await place.open(emptySeeds());
          if (opening === 1) await takeAll(await Walk.begin(start, store), [...some, ...more]);
          expect(await kept(store)).toEqual(await rebuilt(store));
          await store.close();
        }
        place.remove();
      }),
      { numRuns: lasts ? 60 : 1000 },
    );
  });
});

async function kept(store: Repository): Promise<readonly (PositionState | null)[]> {
  return store.states('documented');
}

/** The heads made again from every revision on record. */
async function rebuilt(store: Repository): Promise<readonly (PositionState | null)[]> {
  const histories = Map.groupBy(await store.allRevisions('documented'), ({ id }) => id);
  return [...histories.values()].map(stateFrom);
}
