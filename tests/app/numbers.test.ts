// What the views show is what `GET /stances` answers to the same question, for fifty random questions; the comparing
// views hold the same beside their own files.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoSeeds } from '../../mocks/demo-seeds.ts';
import { distributionTable, stepOn } from '../../src/charts/distribution/distribution-words.ts';
import { matrixCells } from '../../src/charts/matrix/matrix-cells.ts';
import { periodsOf } from '../../src/charts/matrix/periods.ts';
import { codeOn, memberSeries } from '../../src/charts/stance-timeline/series.ts';
import { stepRows } from '../../src/charts/steps/step-rows.ts';
import { decodeTimeline } from '../../src/contract/decode-timeline.ts';
import { stancesOnSchema } from '../../src/contract/stances.ts';
import { timelineSchema } from '../../src/contract/timeline.ts';
import { addDays, type Day, dayNumber } from '../../src/domain/calendar-date.ts';
import { countsOf, distribution } from '../../src/domain/distribution.ts';
import { isLevel, rankOf, type StanceCode } from '../../src/domain/scale.ts';
import { standingsOf } from '../../src/features/overview/standings.ts';
import { trackerOf } from '../../src/question/tracker.ts';
import { type View, viewWith } from '../../src/question/view.ts';
import { codebook } from '../../src/reference/codebook.ts';
import { memoryRepository } from '../../src/service/memory-repository.ts';
import { Client } from '../contract/client.ts';
import { anyDay, anyQuestion } from '../vectors/arbitrary-history.ts';

const SET = '/api/datasets/illustrative';
const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
let client: Client;
beforeAll(async () => {
  const seeds = demoSeeds();
  client = await Client.over(memoryRepository([...seeds.keys()], [...seeds.values()].flat()));
});

/** A question, a day within a range, and how far the range reaches to either side of it. */
const asked = fc.tuple(anyQuestion, anyDay, fc.nat(900), fc.nat(900));

/** The code of each member on a day, as the service answers. */
async function answered(view: View, on: Day): Promise<ReadonlyMap<string, StanceCode>> {
  const { services, axis, bindingOnly, includeProposed, staleAfterDays, knownAt } = view;
  const search = new URLSearchParams({
    on,
    axis,
    services: services.join(','),
    bindingOnly: String(bindingOnly),
    includeProposed: String(includeProposed),
    staleAfterDays: String(staleAfterDays),
    ...(knownAt === null ? {} : { knownAt }),
  });
  const { items } = await client.read(`${SET}/stances?${search}`, stancesOnSchema);
  return new Map(items.map(({ member, level, reason }) => [member, level ?? reason ?? 'not-researched']));
}

async function trackerFor(view: View) {
  const known = view.knownAt === null ? '' : `?knownAt=${encodeURIComponent(view.knownAt)}`;
  return trackerOf(
    decodeTimeline(await client.read(`${SET}/timeline${known}`, timelineSchema)).positions,
    view,
    codebook,
  );
}

/** Runs a check over fifty random questions, with what the views are made from and what the service says on the day. */
async function forFifty(
  check: (
    tracker: Awaited<ReturnType<typeof trackerFor>>,
    view: View,
    codes: ReadonlyMap<string, StanceCode>,
  ) => void | Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(asked, async ([question, on, before, after]) => {
    const view = viewWith(opening, { ...question, on, from: addDays(on, -before), to: addDays(on, after) });
    await check(await trackerFor(view), view, await answered(view, on));
  });
  await fc.assert(property, { numRuns: 50 });
}

describe('for fifty random questions the service and the page agree', () => {
  it('on the tiles of the overview', async () => {
    await forFifty(({ rows }, _view, codes) => {
      const shown = [...standingsOf(rows)].flatMap(([code, members]) =>
        members.map(({ member }) => [member.iso3, code] as const),
      );
      expect(new Map(shown.toSorted(([a], [b]) => a.localeCompare(b, 'en')))).toEqual(
        new Map([...codes].toSorted(([a], [b]) => a.localeCompare(b, 'en'))),
      );
    });
  });

  it('on the bands of the stance timeline, on the day and at both ends of the range', async () => {
    await forFifty(async ({ rows }, view, codes) => {
      const series = rows.map((row) => memberSeries(row, view));
      for (const [day, expected] of [
        [view.on, codes],
        [view.from, await answered(view, view.from)],
        [view.to, await answered(view, view.to)],
      ] as const) {
        for (const one of series) expect(codeOn(one, day)).toBe(expected.get(one.member.iso3));
      }
    });
  });

  it('on the steps: a rank where there is a level, and none where there is not', async () => {
    await forFifty(({ rows }, view, codes) => {
      const table = stepRows(
        rows.map((row) => memberSeries(row, view)),
        view,
      );
      const at = table.findLast(({ x }) => x <= dayNumber(view.on));
      for (const [member, code] of codes) expect(at?.ranks[member]).toBe(isLevel(code) ? rankOf(code) : null);
    });
  });

  it('on the counts of the distribution, and on the table that says them', async () => {
    await forFifty(({ rows }, view, codes) => {
      const steps = distribution(
        rows.map(({ intervals }) => intervals),
        view,
      );
      expect(stepOn(steps, view.on)?.counts).toEqual(countsOf(codes.values()));
      const { rows: lines } = distributionTable(steps, 'counts', codebook);
      for (const line of lines) expect(line.slice(1).reduce((sum, cell) => sum + Number(cell), 0)).toBe(32);
    });
  });

  it('on the last cells of the matrix', async () => {
    await forFifty(async ({ rows }, view) => {
      const codes = await answered(view, view.to);
      for (const { member, intervals } of rows) {
        const cell = matrixCells(intervals, periodsOf(view, 'quarter')).at(-1);
        expect(cell?.code).toBe(codes.get(member.iso3));
      }
    });
  });
});
