// What the views show is what `GET /stances` answers to the same question, for fifty random questions; the comparing
// views hold the same beside their own files.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { distributionTable, stepOn } from '../../src/charts/distribution/distribution-words.ts';
import { matrixCells } from '../../src/charts/matrix/matrix-cells.ts';
import { periodsOf } from '../../src/charts/matrix/periods.ts';
import { sayAndDoSeries } from '../../src/charts/say-and-do/say-series.ts';
import { codeOn, memberSeries } from '../../src/charts/stance-timeline/series.ts';
import { stepRows } from '../../src/charts/steps/step-rows.ts';
import { addDays, dayNumber } from '../../src/domain/calendar-date.ts';
import { countsOf, distribution } from '../../src/domain/distribution.ts';
import { isLevel, rankOf, type StanceCode } from '../../src/domain/scale.ts';
import { shiftCells } from '../../src/domain/shift-cells.ts';
import { codeOf } from '../../src/domain/stance.ts';
import { standingsOf } from '../../src/features/overview/standings.ts';
import { alignedEvent, alignedRows } from '../../src/features/shifts/aligned-event.ts';
import { mapDays } from '../../src/question/map-days.ts';
import type { Tracker } from '../../src/question/tracker.ts';
import type { View } from '../../src/question/view.ts';
import { codebook } from '../../src/reference/codebook.ts';
import { eventList } from '../../src/reference/events.ts';
import { Asker, forFifty as forFiftyWith } from './fifty-questions.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await Asker.overTheDemo();
});

/** Runs a check with what the views are made from and what the service says on the day. */
async function forFifty(
  check: (tracker: Tracker, view: View, codes: ReadonlyMap<string, StanceCode>) => void | Promise<void>,
): Promise<void> {
  await forFiftyWith(fc.constant(null), async (view) =>
    check(await asker.trackerFor(view), view, await asker.codesOn(view, view.on)),
  );
}

/** A level, or none for whatever reason. */
function levelOr(code: StanceCode | undefined) {
  return code !== undefined && isLevel(code) ? code : 'none';
}

describe('for fifty random questions the service and the page agree', { timeout: 30_000 }, () => {
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
        [view.from, await asker.codesOn(view, view.from)],
        [view.to, await asker.codesOn(view, view.to)],
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
      const codes = await asker.codesOn(view, view.to);
      for (const { member, intervals } of rows) {
        const cell = matrixCells(intervals, periodsOf(view, 'quarter')).at(-1);
        expect(cell?.code).toBe(codes.get(member.iso3));
      }
    });
  });

  it('on the tiles of both days of the map', async () => {
    await forFifty(async (tracker, view, codes) => {
      const since = await asker.codesOn(view, view.since);
      const days = mapDays(tracker, { ...view, days: 'two' });
      expect(new Set(days.map(({ day }) => day))).toEqual(new Set([view.on, view.since]));
      for (const { day, stances } of days) {
        const expected = day === view.on ? codes : since;
        for (const [member, stance] of stances) expect(codeOf(stance)).toBe(expected.get(member));
        expect(stances.size).toBe(expected.size);
      }
    });
  });

  it('on the cells of the shifts between two days', async () => {
    await forFifty(async ({ rows }, view, codes) => {
      const since = await asker.codesOn(view, view.since);
      for (const { from, to, shifts } of shiftCells(rows)) {
        const there = [...codes].filter(
          ([member, code]) => levelOr(code) === to && levelOr(since.get(member)) === from,
        );
        expect(shifts.map(({ member }) => member.iso3).toSorted()).toEqual(there.map(([member]) => member).toSorted());
      }
    });
  });

  it('on the day before an event and on the last day seen after it', async () => {
    const event = eventList.find(({ id }) => id === 'wash-2024') ?? eventList[0];
    await forFifty(async ({ rows }, asked) => {
      const view = { ...asked, from: '2020-01-01', to: '2026-12-31' };
      const aligned = event === undefined ? null : alignedEvent(event, 90, view);
      if (aligned === null) throw new Error('the event lies within the range');
      const before = await asker.codesOn(view, addDays(aligned.day, -1));
      const after = await asker.codesOn(view, aligned.range.to);
      const shown = alignedRows(rows, aligned, view);
      expect(shown).toHaveLength(32);
      for (const { member, change } of shown) {
        expect(codeOf(change.before)).toBe(before.get(member.iso3));
        expect(codeOf(change.after)).toBe(after.get(member.iso3));
      }
    });
  });

  it('on the places and the shelf of what is said and done', async () => {
    await forFifty(async ({ rows }, view, codes) => {
      const setters = new Map((await asker.itemsOn(view, view.on)).map(({ member, setBy }) => [member, setBy]));
      const { placed, shelf } = sayAndDoSeries(rows, view.on, codebook);
      for (const { member, positions } of rows) {
        const code = codes.get(member.iso3) ?? 'not-researched';
        const record = positions.find(({ id }) => id === setters.get(member.iso3));
        const binding = codebook.instruments.get(record?.instrument ?? '')?.bindingLevel;
        const place = placed.find((one) => one.member === member)?.place ?? null;
        expect(place).toEqual(isLevel(code) ? { level: code, binding } : null);
        expect(shelf.get(code)?.includes(member) ?? false).toBe(!isLevel(code));
      }
    });
  });
});
