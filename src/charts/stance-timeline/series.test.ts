import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../domain/calendar-date.ts';
import { type Interval, stanceIntervals } from '../../domain/intervals.ts';
import { questionWith } from '../../domain/question.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { record } from './timeline-fixture.ts';
import { lastChange, memberSeries, runsOf } from './series.ts';

const base: Stance = {
  level: 'limits',
  reason: null,
  range: null,
  setBy: 'a',
  cites: ['a'],
  tension: false,
  stale: false,
  rule: 2,
};
const stances = fc.record({
  level: fc.constantFrom('limits' as const, 'excludes' as const, 'permits' as const),
  stale: fc.boolean(),
  tension: fc.boolean(),
  setBy: fc.constantFrom('a', 'b'),
});

/** Intervals that follow each other without gap. */
const histories = fc
  .array(fc.tuple(stances, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 20 })
  .map((parts) => {
    const intervals: Interval[] = [];
    for (const [part, days] of parts) {
      const from: Day = addDays(intervals.at(-1)?.to ?? '2023-12-31', 1);
      intervals.push({ from, to: addDays(from, days - 1), stance: { ...base, ...part, cites: [part.setBy] } });
    }
    return intervals;
  });

function daysOf<T>(spans: readonly { from: Day; to: Day }[], value: (index: number) => T): T[] {
  return spans.flatMap(({ from, to }, index) => {
    const values: T[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) values.push(value(index));
    return values;
  });
}

describe('runs', () => {
  it('give every day the same code and tension as the intervals they are made of', () => {
    fc.assert(
      fc.property(histories, (intervals) => {
        const runs = runsOf(intervals, []);
        const expected = daysOf(intervals, (i) => [codeOf(intervals[i]?.stance ?? base), intervals[i]?.stance.tension]);
        expect(daysOf(runs, (i) => [runs[i]?.code, runs[i]?.tension])).toEqual(expected);
      }),
    );
  });

  it('have pieces that give every day the same record and freshness', () => {
    fc.assert(
      fc.property(histories, (intervals) => {
        const pieces = runsOf(intervals, []).flatMap((run) => run.pieces);
        const expected = daysOf(intervals, (i) => [intervals[i]?.stance.setBy, intervals[i]?.stance.stale]);
        expect(daysOf(pieces, (i) => [pieces[i]?.stance.setBy, pieces[i]?.stance.stale])).toEqual(expected);
      }),
    );
  });

  it('always differ from their neighbours', () => {
    fc.assert(
      fc.property(histories, (intervals) => {
        const runs = runsOf(intervals, []);
        const keys = runs.map((run) => `${run.code}${run.tension}`);
        expect(keys.every((key, i) => key !== keys[i + 1])).toBe(true);
      }),
    );
  });
});

describe('a member', () => {
  const [member] = memberList;
  if (member === undefined) throw new Error('the reference data has no member');
  const range = { from: '2024-01-01', to: '2025-12-31' };
  const evidence = [
    record({ id: 'a', statedOn: '2024-03-05', level: 'cautions' }),
    record({ id: 'b', statedOn: '2025-06', level: 'permits' }),
  ];
  const history = { accession: member.natoAccession, positions: evidence };
  const series = memberSeries(
    { member, evidence, intervals: stanceIntervals(history, questionWith(codebook), range, codebook) },
    range,
  );

  it('fades into a value whose day is not known, and begins sharply where it is', () => {
    expect(series.runs.map((run) => [run.code, run.from, run.uncertainUntil])).toEqual([
      ['not-researched', '2024-01-01', null],
      ['cautions', '2024-03-05', null],
      ['permits', '2025-06-01', '2025-06-30'],
    ]);
  });

  it('has a tick for each record, as wide as its date is uncertain', () => {
    expect(series.ticks.map(({ from, to }) => [from, to])).toEqual([
      ['2024-03-05', '2024-03-05'],
      ['2025-06-01', '2025-06-30'],
    ]);
  });

  it('changed last on the start of its last run up to the day', () => {
    expect(lastChange(series, '2025-05-31')?.after.code).toBe('cautions');
    expect(lastChange(series, '2025-06-01')?.after.code).toBe('permits');
    expect(lastChange(series, '2024-03-04')).toBeUndefined();
  });
});
