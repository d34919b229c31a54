// Made-up histories of one member and questions about them, for property tests: dense in time, so that the rules meet.
import * as fc from 'fast-check';
import { dayNumber, dayOf, type Day } from '../../src/domain/calendar-date.ts';
import type { DayRange, History } from '../../src/domain/intervals.ts';
import type { RuledPosition } from '../../src/domain/position.ts';
import { type Question, questionWith } from '../../src/domain/question.ts';
import { LEVELS, RECORD_REASONS } from '../../src/domain/scale.ts';
import { codebook } from '../../src/reference/codebook.ts';

const FIRST = dayNumber('2024-11-01');
const LAST = dayNumber('2026-12-31');

/** The days on which the made-up records and questions lie. */
export const SPAN: DayRange = { from: dayOf(FIRST), to: dayOf(LAST) };

/** A day of the span. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: FIRST, max: LAST }).map(dayOf);

const anyDate = fc.oneof(
  { weight: 5, arbitrary: anyDay },
  { weight: 1, arbitrary: anyDay.map((day) => day.slice(0, 7)) },
  { weight: 1, arbitrary: anyDay.map((day) => day.slice(0, 4)) },
);

const anyInstant = fc
  .tuple(anyDay, fc.constantFrom('T00:00:00Z', 'T09:30:00Z', 'T23:59:59.999Z', 'T01:00:00+02:00'))
  .map(([day, time]) => day + time);

const anyWord = fc.oneof(
  { weight: 4, arbitrary: fc.record({ level: fc.constantFrom(...LEVELS), reason: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ level: fc.constant(null), reason: fc.constantFrom(...RECORD_REASONS) }) },
);

/** A published position; its id is `p` and a number. */
export const anyPosition: fc.Arbitrary<RuledPosition> = fc
  .record({
    id: fc.integer({ min: 0, max: 9999 }).map((number) => `p${number}`),
    statedOn: anyDate,
    effectiveOn: fc.option(anyDate, { freq: 3 }),
    endsOn: fc.option(anyDate, { freq: 3 }),
    institution: fc.constantFrom(...codebook.institutions.keys()),
    instrument: fc.constantFrom(...codebook.instruments.keys()),
    services: fc.subarray(
      codebook.services.map((service) => service.id),
      { minLength: 1 },
    ),
    confirmedOn: fc.array(anyDay, { maxLength: 2 }),
    publishedAt: anyInstant,
    retractedAt: fc.option(anyInstant, { freq: 8 }),
    word: anyWord,
  })
  .map(({ word, ...position }) => ({ ...position, ...word }));

/** A history with up to fourteen records. */
export const anyHistory: fc.Arbitrary<History> = fc.record({
  accession: fc.oneof({ weight: 3, arbitrary: fc.constant('1949-08-24') }, { weight: 1, arbitrary: anyDay }),
  positions: fc.uniqueArray(anyPosition, { maxLength: 14, selector: (position) => position.id }),
});

/** A question with any of its switches set. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    axis: fc.constantFrom('stated' as const, 'effective' as const),
    bindingOnly: fc.boolean(),
    includeProposed: fc.boolean(),
    staleAfterDays: fc.constantFrom(0, 1, 30, 180, 365),
    knownAt: fc.option(fc.oneof(anyDay, anyInstant), { freq: 2 }),
    services: fc.subarray(codebook.services.map((service) => service.id)),
  })
  .map((asked) => questionWith(codebook, asked));

/** A part of the span, of one day or more. */
export const anyRange: fc.Arbitrary<DayRange> = fc.tuple(anyDay, anyDay).map(([a, b]) => ({
  from: a < b ? a : b,
  to: a < b ? b : a,
}));
