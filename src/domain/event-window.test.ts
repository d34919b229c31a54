import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madePosition } from '../../tests/made-positions.ts';
import { anyDay, anyHistory, anyQuestion } from '../../tests/vectors/arbitrary-history.ts';
import { codebook } from '../reference/codebook.ts';
import { addDays } from './calendar-date.ts';
import { beforeAndAfter, movedShare, windowOf } from './event-window.ts';
import { type History, stanceOn } from './intervals.ts';
import type { RuledPosition } from './position.ts';
import { questionWith } from './question.ts';

const EVENT = '2025-04-21';
const question = questionWith(codebook);

function statement(statedOn: string, level: RuledPosition['level']): RuledPosition {
  return madePosition({ id: statedOn, member: 'DEU', statedOn, level, publishedAt: '2019-01-01T00:00:00Z' });
}

function changeOf(positions: readonly RuledPosition[], accession = '1949-08-24', days = 90) {
  const history: History = { accession, positions };
  return beforeAndAfter(history, question, windowOf(EVENT, days), codebook);
}

describe('before and after an event', () => {
  test('counts the days from the event to the first move to another level', () => {
    const change = changeOf([statement('2024-01-01', 'permits'), statement('2025-05-01', 'limits')]);
    expect(change?.before.level).toBe('permits');
    expect(change?.after.level).toBe('limits');
    expect(change?.first).toEqual({ on: '2025-05-01', days: 10, from: 'permits', to: 'limits' });
  });

  test('is 0 days for a move on the day itself, and none for one on the day before', () => {
    expect(changeOf([statement('2024-01-01', 'permits'), statement(EVENT, 'limits')])?.first?.days).toBe(0);
    expect(changeOf([statement('2024-01-01', 'permits'), statement('2025-04-20', 'limits')])?.first).toBeNull();
  });

  test('sees the last day of the window and no day after it', () => {
    const late = [statement('2024-01-01', 'permits'), statement('2025-05-21', 'limits')];
    expect(changeOf(late, '1949-08-24', 30)?.first?.days).toBe(30);
    expect(changeOf(late, '1949-08-24', 29)?.first).toBeNull();
  });

  test('takes a first level for no move, and accession for none either', () => {
    expect(changeOf([statement('2025-05-01', 'limits')])?.first).toBeNull();
    const joined = changeOf([statement('2024-01-01', 'limits')], '2025-05-01');
    expect(joined?.before.reason).toBe('not-a-member');
    expect(joined?.first).toBeNull();
  });

  test('shares the moved among those that had a level to move from', () => {
    const changes = [
      changeOf([statement('2024-01-01', 'permits'), statement('2025-05-01', 'limits')]),
      changeOf([statement('2024-01-01', 'permits')]),
      changeOf([statement('2025-05-01', 'limits')]),
    ].filter((change) => change !== null);
    expect(movedShare(changes)).toEqual({ moved: 1, of: 2 });
  });

  test('says what the rules say for the day before, the last day and the day of the first move, and finds no earlier one', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, anyDay, fc.integer({ min: 1, max: 60 }), (history, asked, day, days) => {
        const change = beforeAndAfter(history, asked, windowOf(day, days), codebook);
        const levelOn = (after: number) => stanceOn(history, asked, addDays(day, after), codebook).level;
        const before = levelOn(-1);
        const moves = Array.from({ length: days + 1 }, (_, after) => ({ after, level: levelOn(after) })).filter(
          ({ level }) => before !== null && level !== null && level !== before,
        );
        expect(change?.before.level).toBe(before);
        expect(change?.after.level).toBe(levelOn(days));
        expect(change?.first?.days).toBe(moves[0]?.after);
        expect(change?.first?.to).toBe(moves[0]?.level);
      }),
      { numRuns: 50 },
    );
  });
});
