import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madePosition } from '../../tests/made-positions.ts';
import { anyDay, anyHistory, anyPosition, anyQuestion } from '../../tests/vectors/arbitrary-history.ts';
import { codebook } from '../reference/codebook.ts';
import { datesProblem, daysBefore, firstInstant } from './knowledge-diff-dates.ts';
import { causesOf, isChangeAbout, knowledgeDiff, stanceDifference } from './knowledge-diff.ts';
import { stanceOn } from './intervals.ts';
import type { CodedPosition, RuledPosition } from './position.ts';

function coded(position: RuledPosition): CodedPosition {
  return { ...position, member: 'AAA', users: [], rationales: [], response: null, confidence: 'high' };
}

const someRecord = madePosition({
  id: 'a',
  member: 'AAA',
  statedOn: '2025-01-01',
  level: 'limits',
  confidence: 'high',
  publishedAt: '2025-01-03T12:00:00Z',
});

/** Before the record was published. */
const EARLIER = '2025-01-01';

function kindOf(before: Partial<CodedPosition> | null, after: Partial<CodedPosition>) {
  const [change] = knowledgeDiff(EARLIER, before === null ? [] : [{ ...someRecord, ...before }], [
    { ...someRecord, ...after },
  ]);
  return change === undefined ? null : [change.kind, change.fields];
}

describe('what happened to a record between two knowledge dates', () => {
  const retractedAt = '2025-06-01T00:00:00Z';
  it.each([
    ['nothing', {}, {}, null],
    ['it was added', null, {}, ['added', []]],
    [
      'its level and date were corrected',
      { level: 'permits', statedOn: '2025' },
      {},
      ['corrected', ['statedOn', 'level']],
    ],
    ['it was confirmed', {}, { confirmedOn: ['2025-03-01'] }, ['confirmed', []]],
    ['it was retracted', {}, { retractedAt }, ['retracted', []]],
    ['it was restored', { retractedAt }, { publishedAt: '2024-12-31T12:00:00Z' }, ['restored', []]],
    ['it came and went', null, { retractedAt }, null],
    ['it had been retracted before', { retractedAt }, { retractedAt }, null],
  ] as const)('%s', (_what, before, after, expected) => {
    expect(kindOf(before, after)).toEqual(expected);
  });

  it('is about what is asked where the record shares a service, or did', () => {
    const [change] = knowledgeDiff(EARLIER, [{ ...someRecord, services: ['launch'] }], [someRecord]);
    if (change === undefined) throw new Error('no change');
    expect([
      isChangeAbout(change, ['launch']),
      isChangeAbout(change, ['leo_broadband']),
      isChangeAbout(change, []),
    ]).toEqual([true, true, false]);
  });
});

describe('two answers', () => {
  it('differ only where some record changed, and every difference has a cause', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.array(anyPosition, { maxLength: 6 }),
        anyQuestion,
        anyDay,
        (history, more, asked, day) => {
          const question = { ...asked, knownAt: null };
          const known = history.positions.map(coded);
          const added = more.map((position, i) => coded({ ...position, id: `n${i}` }));
          const later = [...known, ...added].map((record, i) =>
            i % 5 === 1 ? { ...record, level: null, reason: 'declined' as const } : record,
          );
          const answer = (positions: readonly CodedPosition[]) =>
            stanceOn({ ...history, positions }, question, day, codebook);
          const [before, after] = [answer(known), answer(later)];
          const changes = knowledgeDiff('2020-01-01', known, later).filter((change) =>
            isChangeAbout(change, question.services),
          );
          const causes = causesOf(before, after, changes);
          expect(stanceDifference(before, after) === null || causes.length > 0).toBe(true);
          expect(changes).toEqual(expect.arrayContaining([...causes]));
        },
      ),
    );
  });

  it('name the record that sets the later stance first', () => {
    const older = { ...someRecord, id: 'b', retractedAt: '2025-06-01T00:00:00Z' };
    const newer = { ...someRecord, id: 'c' };
    const changes = knowledgeDiff('2020-01-01', [{ ...older, retractedAt: null }], [older, newer]);
    const base = { level: 'limits', reason: null, range: null, tension: false, stale: false, rule: 2 } as const;
    const causes = causesOf({ ...base, setBy: 'b', cites: ['b'] }, { ...base, setBy: 'c', cites: ['c'] }, changes);
    expect(causes.map(({ kind }) => kind)).toEqual(['added', 'retracted']);
  });
});

describe('two knowledge dates', () => {
  const published = ['2019-01-27T11:00:00Z', '2024-01-01T00:00:00Z'];
  it.each([
    ['2025-01-01', null, null],
    ['2025-01-01', '2025-01-02', null],
    ['2026-11-22', null, 'same'],
    ['2025-01-01', '2025-01-01', 'same'],
    ['2025-01-01', '2025-01-01T23:59:59.999Z', 'same'],
    ['2025-01-02T00:00:00Z', '2025-01-01', 'turned'],
    ['2027-01-01', null, 'ahead'],
    ['2019-01-26', null, 'before-first'],
    ['2019-01-27', null, null],
  ] as const)('%s and %s: %s', (earlier, later, problem) => {
    expect(datesProblem({ earlier, later }, '2026-11-22', published)).toBe(problem);
  });

  it('of which the later knows nothing either are told apart from the first record', () => {
    expect(datesProblem({ earlier: '2010-01-01', later: '2011-01-01' }, '2026-11-22', [])).toBe('nothing-yet');
  });

  it('know the first instant, and days before now or before a date', () => {
    expect(firstInstant(published.toReversed())).toBe('2019-01-27T11:00:00Z');
    expect(firstInstant([])).toBeNull();
    expect(daysBefore(null, 365, '2026-11-22')).toBe('2025-11-22');
    expect(daysBefore('2025-03-01T10:00:00Z', 1, '2026-11-22')).toBe('2025-02-28');
  });
});
