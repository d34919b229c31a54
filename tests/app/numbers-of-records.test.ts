// What Evidence and Member show is what the service answers: the rows are those of `GET /positions`, and what sets and
// what does not set a stance of `GET /stances` is among them.
import { QueryClient } from '@tanstack/react-query';
import * as fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { laneGroups } from '../../src/charts/member-lanes/lane-series.ts';
import { memberSeries } from '../../src/charts/stance-timeline/series.ts';
import { labelOf } from '../../src/charts/stance-mark/stance-letter.tsx';
import { positionPageSchema } from '../../src/contract/positions.ts';
import { dateInWords } from '../../src/domain/calendar-words.ts';
import type { Position } from '../../src/domain/position.ts';
import { LEVELS } from '../../src/domain/scale.ts';
import { EVERYTHING, filterFrom } from '../../src/features/evidence/evidence-filter.ts';
import { headlineInWords } from '../../src/features/evidence/evidence-words.ts';
import { memberSentence } from '../../src/features/member/member-sentence.ts';
import { positions } from '../../src/queries/positions.ts';
import type { View } from '../../src/question/view.ts';
import { codebook, memberList } from '../../src/reference/codebook.ts';
import { Asker, codeOfItem, forFifty, opening } from './fifty-questions.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await Asker.overTheDemo();
});
beforeEach(() => void vi.stubGlobal('fetch', (path: string) => asker.client.get(path)));
afterEach(() => vi.unstubAllGlobals());

/** Every row of the page, read as the page reads it. */
async function rowsOf(view: View): Promise<readonly Position[]> {
  const list = positions.list('illustrative', filterFrom(view));
  const { pages } = await new QueryClient().fetchInfiniteQuery({ ...list, pages: 9 });
  return pages.flatMap(({ items }) => items);
}

/** Every record as known at an instant, asked for without any filter. */
async function recordsAt(knownAt: string | null): Promise<readonly Position[]> {
  const all: Position[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const asked = new URLSearchParams({ limit: '200', ...(knownAt === null ? {} : { knownAt }) });
    if (cursor !== '') asked.set('cursor', cursor);
    const page = await asker.client.read(`/api/datasets/illustrative/positions?${asked}`, positionPageSchema);
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
}

const anyMembers = fc.subarray(memberList.map(({ iso3 }) => iso3), { minLength: 1, maxLength: 6 }); // prettier-ignore
const anyFilters: fc.Arbitrary<Pick<View, 'members' | 'institution' | 'instrument' | 'levels'>> = fc.record({
  members: fc.oneof(fc.constant([]), anyMembers),
  institution: fc.option(fc.constantFrom(...codebook.institutions.keys()), { freq: 2 }),
  instrument: fc.option(fc.constantFrom(...codebook.instruments.keys()), { freq: 2 }),
  levels: fc.oneof(fc.constant([]), fc.subarray([...LEVELS], { minLength: 1 })),
});

describe('for fifty random questions the evidence', { timeout: 30_000 }, () => {
  it('has the rows that all filters let through, as many as its sentence counts', async () => {
    await forFifty(anyFilters, async (asked, filters) => {
      const view = { ...asked, ...filters };
      const { positions: published } = await asker.trackerFor(view);
      const wanted = (await recordsAt(view.knownAt)).filter(
        (record) =>
          record.services.some((service) => view.services.includes(service)) &&
          (filters.members.length === 0 || filters.members.includes(record.member)) &&
          // In a search nobody spoke, so it is not among what an institution said or an instrument holds.
          (record.reason !== 'none-found' || (filters.institution === null && filters.instrument === null)) &&
          (filters.institution === null || filters.institution === record.institution) &&
          (filters.instrument === null || filters.instrument === record.instrument) &&
          (filters.levels.length === 0 || filters.levels.some((code) => code === record.level)),
      );
      const items = await rowsOf(view);
      expect(items.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
      const headline = headlineInWords(published, { items: null, isComplete: false }, view);
      const counted = /^(?:All )?(None|No|\d+)\b/.exec(headline)?.[1];
      expect(Number(counted) || 0).toBe(wanted.length);
    });
  });

  it('has the record that sets each stance, at its level, and every record that it outweighs', async () => {
    await forFifty(fc.boolean(), async (asked, isEverything) => {
      const view = isEverything ? { ...asked, ...EVERYTHING, knownAt: asked.knownAt } : asked;
      const rows = new Map((await rowsOf(view)).map((row) => [row.id, row]));
      for (const item of await asker.itemsOn(view, view.on)) {
        const setter = rows.get(item.setBy ?? '');
        expect(setter?.member).toBe(item.setBy === null ? undefined : item.member);
        const isOwnWord = setter !== undefined && item.reason !== 'conflicting';
        expect(isOwnWord ? codeOfItem(setter) : null).toBe(isOwnWord ? codeOfItem(item) : null);
        for (const { id } of item.outweighed) expect(rows.get(id)?.member).toBe(item.member);
      }
    });
  });
});

describe('for fifty random questions a member’s page', { timeout: 30_000 }, () => {
  it('says the level, the tension and since when, and draws as stale what is stale', async () => {
    await forFifty(fc.constantFrom(...memberList), async (view, { iso3 }) => {
      const row = (await asker.trackerFor({ ...view, members: [iso3] })).rows[0];
      const item = (await asker.itemsOn(view, view.on)).find(({ member }) => member === iso3);
      const intervals = (await asker.itemsOver(view, view)).find(({ member }) => member === iso3)?.intervals ?? [];
      if (row === undefined || item === undefined) throw new Error(`${iso3} is missing`);
      const code = codeOfItem(item);
      const value = item.range === null ? '' : `: from ${item.range.map((one) => labelOf(one, codebook)).join(' to ')}`;
      const tension = item.tension ? ', in tension with a later statement' : '';
      const here = intervals.findIndex(({ from, to }) => from <= view.on && view.on <= to);
      const other = intervals.slice(0, here).findLastIndex((one) => codeOfItem(one) !== code);
      const since = other < 0 ? '' : `, since ${dateInWords(intervals[other + 1]?.from ?? '')}`;
      const isKnown = item.level !== null || item.reason === 'conflicting';
      const label = labelOf(code, codebook);
      const words = isKnown
        ? `the stance of .* is ${label}${value}${tension}${since}`
        : `no stance of .* is known: ${label.toLowerCase()}${since}`;
      expect(memberSentence(row, view, opening.opensOn)).toMatch(new RegExp(`${words}(\\.| \\()`));
      const pieces = memberSeries(row, view).runs.flatMap(({ pieces }) => pieces);
      const drawn = pieces.filter(({ from, to }) => from <= view.on && view.on <= to);
      expect(drawn.map(({ stance }) => stance.stale)).toEqual([item.stale]);
    });
  });

  it('has in its lanes what sets the stance of each interval: at its level, under its institution and services, as binding as the rule says', async () => {
    await forFifty(fc.constantFrom(...memberList), async (view, member) => {
      const row = (await asker.trackerFor({ ...view, members: [member.iso3] })).rows[0];
      const answered = (await asker.itemsOver(view, view)).find((item) => item.member === member.iso3);
      const records = row?.positions ?? [];
      // From the first record on, since a lane ends a record where its next one begins, and a rule can outlive that.
      const range = { from: '1990-01-01', to: view.to };
      const groups = laneGroups({ member, records, question: view, range, codebook });
      const marks = groups.flatMap(({ lanes }) => lanes).flatMap((lane) => lane.marks.map((mark) => ({ mark, lane })));
      for (const { from, to, setBy, level, rule } of answered?.intervals ?? []) {
        if (setBy === null || level === null) continue;
        const record = records.find(({ id }) => id === setBy);
        const there = marks.filter(({ mark }) => mark.record.id === setBy);
        const expected = [`i-${record?.institution}`, ...(record?.services ?? []).map((service) => `s-${service}`)];
        expect(there.map(({ lane }) => lane.id).toSorted()).toEqual(expected.toSorted());
        for (const { mark, lane } of there) {
          expect(mark.code).toBe(level);
          expect(mark.from <= from).toBe(true);
          expect(view.bindingOnly || rule === 3 ? ['rule'] : ['rule', 'voice']).toContain(mark.weight);
          const isAsked = view.services.some((service) => lane.id === `s-${service}`);
          const isLast = lane.marks.every((one) => one.weight === 'silent' || one.from <= mark.from || one.from > to);
          expect(!(isAsked && isLast) || mark.to >= to).toBe(true);
        }
      }
    });
  });
});
