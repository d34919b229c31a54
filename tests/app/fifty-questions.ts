// Fifty random questions, each asked twice: of the page, from the compact read, and of the service, by `GET /stances`.
import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import { demoSeeds } from '../../mocks/demo-seeds.ts';
import { decodeTimeline } from '../../src/contract/decode-timeline.ts';
import { type StancesOn, stancesOnSchema, type StancesOver, stancesOverSchema } from '../../src/contract/stances.ts';
import { timelineSchema } from '../../src/contract/timeline.ts';
import { addDays, type Day } from '../../src/domain/calendar-date.ts';
import type { DayRange } from '../../src/domain/intervals.ts';
import type { StanceCode } from '../../src/domain/scale.ts';
import { type Tracker, trackerOf } from '../../src/question/tracker.ts';
import { type View, viewWith } from '../../src/question/view.ts';
import { codebook } from '../../src/reference/codebook.ts';
import { memoryRepository } from '../../src/service/memory-repository.ts';
import { Client } from '../contract/client.ts';
import { anyDay, anyQuestion } from '../vectors/arbitrary-history.ts';

export const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const SET = '/api/datasets/illustrative';

export type DayItem = StancesOn['items'][number];

/** A service over the demo's records, asked as the page would. */
export class Asker {
  readonly client: Client;

  private constructor(client: Client) {
    this.client = client;
  }

  static async overTheDemo(): Promise<Asker> {
    const seeds = demoSeeds();
    return new Asker(await Client.over(memoryRepository([...seeds.keys()], [...seeds.values()].flat())));
  }

  /** What the service answers for each member on a day, with why. */
  async itemsOn(view: View, on: Day): Promise<readonly DayItem[]> {
    return (await this.#stances(view, { on }, stancesOnSchema)).items;
  }

  /** The code of each member on a day. */
  async codesOn(view: View, on: Day): Promise<ReadonlyMap<string, StanceCode>> {
    return new Map((await this.itemsOn(view, on)).map((item) => [item.member, codeOfItem(item)]));
  }

  /** The intervals of each member over a range. */
  async itemsOver(view: View, { from, to }: DayRange): Promise<StancesOver['items']> {
    return (await this.#stances(view, { from, to }, stancesOverSchema)).items;
  }

  /** What a page derives from the compact read. */
  async trackerFor(view: View): Promise<Tracker> {
    const known = view.knownAt === null ? '' : `?knownAt=${encodeURIComponent(view.knownAt)}`;
    const timeline = await this.client.read(`${SET}/timeline${known}`, timelineSchema);
    return trackerOf(decodeTimeline(timeline).positions, view, codebook);
  }

  async #stances<S extends z.ZodMiniType>(view: View, days: Record<string, Day>, schema: S): Promise<z.output<S>> {
    const { services, axis, bindingOnly, includeProposed, staleAfterDays, knownAt } = view;
    const search = new URLSearchParams({
      ...days,
      axis,
      services: services.join(','),
      bindingOnly: String(bindingOnly),
      includeProposed: String(includeProposed),
      staleAfterDays: String(staleAfterDays),
      ...(knownAt === null ? {} : { knownAt }),
    });
    return this.client.read(`${SET}/stances?${search}`, schema);
  }
}

/** The level or the reason of an answer. */
export function codeOfItem({ level, reason }: Pick<DayItem, 'level' | 'reason'>): StanceCode {
  return level ?? reason ?? 'not-researched';
}

/** A question, a day within a range, how far the range reaches to either side of it, and a day to count from. */
const asked = fc.tuple(anyQuestion, anyDay, fc.nat(900), fc.nat(900), anyDay);

/** Runs a check over fifty random questions, with one more random thing to ask by. */
export async function forFifty<T>(more: fc.Arbitrary<T>, check: (view: View, more: T) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(asked, more, async ([question, on, before, after, since], extra) => {
    const range = { from: addDays(on, -before), to: addDays(on, after) };
    await check(viewWith(opening, { ...question, ...range, on, since }), extra);
  });
  await fc.assert(property, { numRuns: 50 });
}
