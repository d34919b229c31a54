import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { codebook, groupList, memberList } from '../reference/codebook.ts';
import { EVENT_KINDS, eventList } from '../reference/events.ts';
import { addDays, dayOf, dayNumber } from '../domain/calendar-date.ts';
import { DATASETS } from '../domain/position.ts';
import { LEVELS } from '../domain/scale.ts';
import corpus from '../../tests/corpus/bad-inputs.json' with { type: 'json' };
import { readSearch, searchOf } from './url-codec.ts';
import {
  COMPARE_LAYOUTS,
  COVERAGE_SHADES,
  DISTRIBUTION_MODES,
  EVIDENCE_SORTS,
  FIRST_DAY,
  LAST_DAY,
  MAP_DAYS,
  PERIOD_UNITS,
  TIMELINE_SORTS,
  type View,
  viewWith,
  WINDOW_DAYS,
} from './view.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const read = (search: string): View => viewWith(opening, readSearch(search).asked);

const days = fc.integer({ min: dayNumber(FIRST_DAY), max: dayNumber(LAST_DAY) }).map(dayOf);
const codes = memberList.map((member) => member.iso3);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter((text) => text.length <= 200 && !/[\p{Cc}\uFFFD]/u.test(text));

const views: fc.Arbitrary<View> = fc
  .record({
    dataset: fc.constantFrom(...DATASETS),
    on: fc.oneof(fc.constant(opening.opensOn), days),
    from: fc.oneof(fc.constant('2019-01-01'), days),
    length: fc.integer({ min: 0, max: 4000 }),
    since: days,
    services: fc.subarray(
      codebook.services.map((service) => service.id),
      { minLength: 1 },
    ),
    axis: fc.constantFrom('stated' as const, 'effective' as const),
    bindingOnly: fc.boolean(),
    includeProposed: fc.boolean(),
    staleAfterDays: fc.integer({ min: 0, max: 36_525 }),
    knownAt: orNull(fc.oneof(days, fc.constantFrom('2026-11-01T10:00:00Z', '2025-01-01T00:00:00.5+02:00'))),
    members: fc.subarray(codes),
    groups: fc.subarray(groupList.map((group) => group.id)),
    institution: orNull(fc.constantFrom(...codebook.institutions.keys())),
    hide: fc.subarray([...EVENT_KINDS]),
    sort: fc.constantFrom(...TIMELINE_SORTS),
    mode: fc.constantFrom(...DISTRIBUTION_MODES),
    period: fc.constantFrom(...PERIOD_UNITS),
    days: fc.constantFrom(...MAP_DAYS),
    event: fc.constantFrom(...eventList.map((event) => event.id)),
    window: fc.constantFrom(...WINDOW_DAYS),
    sides: fc.subarray([...groupList.map((group) => group.id), ...codes]),
    layout: fc.constantFrom(...COMPARE_LAYOUTS),
    knownSince: orNull(days),
    shade: fc.constantFrom(...COVERAGE_SHADES),
    q: text,
    levels: fc.subarray([...LEVELS]),
    instrument: orNull(fc.constantFrom(...codebook.instruments.keys())),
    order: fc.constantFrom(...EVIDENCE_SORTS),
    why: orNull(fc.constantFrom(...codes)),
    whyOn: orNull(days),
    card: orNull(fc.uuid()),
  })
  .map(({ length, ...view }) => ({ ...view, to: earlierOf(addDays(view.from, length), LAST_DAY) }));

const earlierOf = (a: string, b: string) => (a < b ? a : b);

it('opens a thousand views exactly as they were linked, whatever they are', () => {
  fc.assert(
    fc.property(views, (view) => {
      const link = readSearch(searchOf(view, opening));
      expect(link.dropped).toEqual([]);
      expect(viewWith(opening, link.asked)).toEqual(view);
    }),
    { numRuns: 1000 },
  );
});

it('opens a view exactly where the service opens on a day before the usual range', () => {
  const early = { dataset: 'documented', opensOn: '2012-06-01' } as const;
  const view = viewWith(early, { from: viewWith(early).from, to: '2012-09-01' });
  expect(viewWith(early, readSearch(searchOf(view, early)).asked)).toEqual(view);
});

/** Values that have broken pages before: markup, script addresses, encodings, numbers and dates that are none. */
const NASTY = [
  '', ',', ',,,', '%', '%FF', '%00', '%E2%80%AE', '-1', '1e309', 'NaN', '2026-02-30', '9999-99-99', 'null', 'undefined',
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '${alert(1)}', '{{7*7}}',
  "' OR 1=1 --", '__proto__', 'constructor', '../../etc/passwd', '\uD83D', '\u202Eabc', 'a'.repeat(5000),
]; // prettier-ignore

it('reads ten thousand broken links without throwing, and writes what it made of them the same way twice', () => {
  const names = fc.oneof(fc.constantFrom(...Object.keys(viewWith(opening)), '__proto__', 'constructor'), fc.string());
  const values = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NASTY), text);
  const pairs = fc.array(fc.tuple(names, values)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
  fc.assert(
    fc.property(fc.oneof(pairs, fc.string({ unit: 'binary' })), (search) => {
      const link = searchOf(read(search), opening);
      expect(searchOf(read(link), opening)).toBe(link);
    }),
    { numRuns: 10_000 },
  );
});

it('writes nothing for the view that the page opens with', () => {
  expect(searchOf(viewWith(opening), opening)).toBe('');
});

it('writes only what differs, readably', () => {
  const view = viewWith(opening, { members: ['DEU', 'FRA'], knownAt: '2026-11-01T10:00:00Z' });
  expect(searchOf(view, opening)).toBe('?knownAt=2026-11-01T10:00:00Z&members=DEU,FRA');
});

it('writes the columns of the matrix and the days of the map only where they are not the usual ones', () => {
  expect(searchOf(viewWith(opening, { period: 'quarter', days: 'one' }), opening)).toBe('');
  expect(searchOf(viewWith(opening, { period: 'month', days: 'two' }), opening)).toBe('?period=month&days=two');
});

it('drops a period and a number of days that there are not', () => {
  const { asked, dropped } = readSearch('?period=week&days=3');
  expect(asked).toEqual({});
  expect(dropped.map((part) => part.parameter)).toEqual(['period', 'days']);
});

it('writes a text that was cut inside a character without throwing', () => {
  expect(searchOf(viewWith(opening, { q: 'a\uD83D' }), opening)).toBe('?q=a%EF%BF%BD');
});

it('drops a range that ends before it starts, both ends named', () => {
  const { asked, dropped } = readSearch('?from=2026-01-01&to=2025-01-01');
  expect(asked).toEqual({});
  expect(dropped.map((part) => part.parameter)).toEqual(['from', 'to']);
});

it('takes the first of a repeated parameter and names the others', () => {
  expect(readSearch('?on=2025-01-01&on=2024-01-01')).toEqual({
    asked: { on: '2025-01-01' },
    dropped: [{ parameter: 'on', text: '2024-01-01' }],
  });
});

const cases = corpus.cases.flatMap((entry) =>
  entry.kind === 'url' && entry.url !== undefined ? [{ ...entry, search: entry.url.split('?')[1] ?? '' }] : [],
);

it('knows the cases of the corpus', () => {
  expect(cases.map((entry) => entry.id)).toEqual([
    'ST-01',
    'ST-03',
    'ST-05',
    'ST-07',
    'ST-08',
    'ST-10',
    'ST-12',
    'ST-14',
  ]);
});

it.each(cases)('$id: $title', ({ search, expect: wanted }) => {
  const state = wanted && 'state' in wanted ? wanted.state : {};
  expect(read(search)).toEqual({ ...viewWith(opening), ...state });
  expect({}).not.toHaveProperty('polluted');
  expect({}).not.toHaveProperty('x');
});

it.each(['ST-01', 'ST-03', 'ST-05', 'ST-10', 'ST-14'])('%s: says what was left out', (id) => {
  const search = cases.find((entry) => entry.id === id)?.search ?? '';
  expect(readSearch(search).dropped).not.toEqual([]);
});
