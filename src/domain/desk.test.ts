import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madePosition } from '../../tests/made-positions.ts';
import { codebook } from '../reference/codebook.ts';
import { addDays } from './calendar-date.ts';
import { bearingsOn } from './desk-bearing.ts';
import { DESK_KINDS, deskCounts, deskQueue, type DeskRules, type DeskSources, lastCheckedOn } from './desk.ts';
import { questionWith } from './question.ts';

const TODAY = '2026-11-22';
const rules: DeskRules = { today: TODAY, uncheckedAfterDays: 365, bearings: new Map() };
const nothing: DeskSources = { writes: [], texts: [], work: [], published: [] };
const write = { id: 1, position: 'a', isNew: false, isRefused: false, at: '2026-11-20T10:00:00Z' };
const work = { id: 'a', status: 'draft', wasReturned: false, at: '2026-11-01T10:00:00Z', isForMe: false } as const;

const record = (id: string, daysAgo: number, changes: Partial<Parameters<typeof madePosition>[0]> = {}) =>
  madePosition({ id, member: 'LTU', statedOn: addDays(TODAY, -daysAgo), ...changes });

const kindsOf = (sources: Partial<DeskSources>) =>
  deskQueue({ ...nothing, ...sources }, rules).map(({ key, kind }) => `${key}: ${kind}`);

describe('the queue of the desk', () => {
  it('names what waits by the most urgent of its reasons, once', () => {
    const sources = { published: [record('a', 900)], work: [work], writes: [write] };
    expect(kindsOf(sources)).toEqual(['record a: unsent']);
    expect(kindsOf({ ...sources, writes: [{ ...write, isRefused: true }] })).toEqual(['record a: refused']);
    expect(kindsOf({ ...sources, writes: [] })).toEqual(['record a: draft']);
    expect(kindsOf({ published: sources.published })).toEqual(['record a: unchecked']);
  });

  it('shows of several writes to one position the first, on which the others wait', () => {
    const writes = [write, { ...write, id: 2, isRefused: true }];
    expect(kindsOf({ writes })).toEqual(['record a: unsent']);
  });

  it('tells what was returned from what was never sent to review', () => {
    const two = [work, { ...work, id: 'b', wasReturned: true }, { ...work, id: 'c', status: 'in_review' as const }];
    expect(kindsOf({ work: two })).toEqual(['record b: returned', 'record a: draft', 'record c: in-review']);
  });

  it('keeps texts of new records apart, and puts that of a record in the place of its draft', () => {
    const at = '2026-11-22T08:00:00Z';
    const texts = [
      { key: 'one', record: null, at },
      { key: 'two', record: null, at },
      { key: 'three', record: 'a', at },
    ];
    expect(kindsOf({ texts, work: [work] })).toEqual([
      'record a: on-device',
      'text one: on-device',
      'text two: on-device',
    ]);
  });

  it('puts first in review what the person at the desk may publish, then what waits longest', () => {
    const inReview = { ...work, status: 'in_review' as const };
    const three = [
      { ...inReview, id: 'old', at: '2026-10-01T00:00:00Z' },
      { ...inReview, id: 'mine', isForMe: true },
      { ...inReview, id: 'new' },
    ];
    expect(kindsOf({ work: three })).toEqual([
      'record mine: in-review',
      'record old: in-review',
      'record new: in-review',
    ]);
  });

  it('counts from the last check: on the 365th day nothing waits, on the 366th it does', () => {
    expect(kindsOf({ published: [record('a', 365)] })).toEqual([]);
    expect(kindsOf({ published: [record('a', 366)] })).toEqual(['record a: unchecked']);
    expect(kindsOf({ published: [record('a', 900, { confirmedOn: [addDays(TODAY, -365)] })] })).toEqual([]);
  });

  it('does not ask for what has ended, was retracted, or is not published', () => {
    const gone = [
      record('ended', 900, { endsOn: addDays(TODAY, -1) }),
      record('retracted', 900, { retractedAt: '2026-01-01T00:00:00Z' }),
      record('unpublished', 900, { publishedAt: null }),
    ];
    expect(kindsOf({ published: gone })).toEqual([]);
    expect(kindsOf({ published: [record('today', 900, { endsOn: TODAY })] })).toEqual(['record today: unchecked']);
  });

  it('announces a search 60 days before it stops speaking, unless for each of its services something later is on record', () => {
    const search = { level: null, reason: 'none-found' } as const;
    expect(kindsOf({ published: [record('a', 305, search)] })).toEqual([]);
    expect(kindsOf({ published: [record('a', 306, search)] })).toEqual(['record a: none-found']);
    expect(kindsOf({ published: [record('a', 306, search), record('b', 10, search)] })).toEqual([]);
    const wider = record('a', 306, { ...search, services: ['leo_broadband', 'earth_observation'] });
    expect(kindsOf({ published: [wider, record('b', 10, search)] })).toEqual(['record a: none-found']);
    const found = record('c', 20, { services: ['earth_observation'] });
    expect(kindsOf({ published: [wider, record('b', 10, search), found] })).toEqual([]);
    expect(kindsOf({ published: [record('a', 306, search), { ...record('d', 10), member: 'LVA' }] })).toEqual([
      'record a: none-found',
    ]);
  });

  it('puts first what sets a value of today, then what backs one', () => {
    const published = [record('old', 2000), record('backs', 900), record('sets', 500)];
    const bearings = new Map([
      ['sets', 'sets'],
      ['backs', 'backs'],
    ] as const);
    const queue = deskQueue({ ...nothing, published }, { ...rules, bearings });
    expect(queue.map(({ record: id }) => id)).toEqual(['sets', 'backs', 'old']);
  });
});

it('takes as the last check the first day of the statement, or the latest confirmation', () => {
  expect(lastCheckedOn({ statedOn: '2024', confirmedOn: [] })).toBe('2024-01-01');
  expect(lastCheckedOn({ statedOn: '2024-05', confirmedOn: ['2025-03-01', '2025-01-01'] })).toBe('2025-03-01');
  expect(lastCheckedOn({ statedOn: '2025-06-01', confirmedOn: ['2024-01-01'] })).toBe('2025-06-01');
});

it('knows what a value rests on: the record that sets it, and the word that it stands against', () => {
  const law = record('law', 900, { institution: 'parliament', instrument: 'statute', level: 'excludes' });
  const word = record('word', 100, { level: 'permits' });
  const earlier = record('earlier', 1000);
  const histories = [{ accession: '2004-03-29', positions: [law, word, earlier] }];
  const found = bearingsOn(histories, questionWith(codebook), TODAY, codebook);
  expect([...found]).toEqual([['law', 'sets'], ['word', 'backs']]); // prettier-ignore
});

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const instants = fc.integer({ min: 0, max: 900 }).map((days) => `${addDays(TODAY, -days)}T10:00:00Z`);
const anySources: fc.Arbitrary<DeskSources> = fc.record({
  writes: fc.uniqueArray(
    fc.record({ id: fc.nat(20), position: ids, isNew: fc.boolean(), isRefused: fc.boolean(), at: instants }),
    { selector: ({ id }) => id },
  ),
  texts: fc.uniqueArray(fc.record({ key: ids, record: fc.option(ids), at: instants }), { selector: ({ key }) => key }),
  work: fc.uniqueArray(
    fc.record({
      id: ids,
      status: fc.constantFrom('draft' as const, 'in_review' as const),
      wasReturned: fc.boolean(),
      at: instants,
      isForMe: fc.boolean(),
    }),
    { selector: ({ id }) => id },
  ),
  published: fc.uniqueArray(
    fc.tuple(ids, fc.integer({ min: 0, max: 1500 })).map(([id, days]) => record(id, days)),
    { selector: ({ id }) => id },
  ),
});

it('holds everything once, in an order that does not depend on where it came from, and its counts add up', () => {
  fc.assert(
    fc.property(anySources, (sources) => {
      const queue = deskQueue(sources, rules);
      const keys = queue.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const records = queue.flatMap(({ record: id }) => (id === null ? [] : [id]));
      expect(new Set(records).size).toBe(records.length);
      for (const { id } of sources.work) expect(records).toContain(id);
      const counts = Object.values(deskCounts(queue)).reduce((a, b) => a + b, 0);
      expect(counts).toBe(queue.length);
      const order = queue.map(({ kind }) => DESK_KINDS.indexOf(kind));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      const turned = {
        writes: sources.writes.toReversed(),
        texts: sources.texts.toReversed(),
        work: sources.work.toReversed(),
        published: sources.published.toReversed(),
      };
      expect(deskQueue(turned, rules).map(({ key, kind }) => [key, kind])).toEqual(
        queue.map(({ key, kind }) => [key, kind]),
      );
    }),
  );
});
