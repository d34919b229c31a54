import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHistory, anyQuestion, SPAN } from '../../tests/vectors/arbitrary-history.ts';
import { codebook } from '../reference/codebook.ts';
import { addDays } from './calendar-date.ts';
import { stanceIntervals, stanceOn } from './intervals.ts';
import { lastChange, type MemberStance, movesBetween, otherChangesBetween } from './moves.ts';
import { isLevel, rankOf, STANCE_CODES, type StanceCode } from './scale.ts';
import { codeOf, type Stance } from './stance.ts';

function stance(code: StanceCode): Stance {
  const value = isLevel(code) ? { level: code, reason: null } : { level: null, reason: code };
  return { ...value, range: null, setBy: null, cites: [], tension: false, stale: false, rule: 2 };
}

function side(codes: Record<string, StanceCode>): MemberStance[] {
  return Object.entries(codes).map(([member, code]) => ({ member, stance: stance(code) }));
}

const anySide = fc
  .tuple(...['AAA', 'BBB', 'CCC'].map(() => fc.constantFrom(...STANCE_CODES)))
  .map(([a = 'limits', b = 'limits', c = 'limits']) => side({ AAA: a, BBB: b, CCC: c }));

describe('between two days', () => {
  test('a move is from a level to another, sized towards more restrictive', () => {
    const before = side({ DEU: 'permits', FRA: 'limits', ITA: 'cautions' });
    const after = side({ DEU: 'limits', FRA: 'cautions', ITA: 'cautions' });
    expect(movesBetween(before, after)).toEqual([
      { member: 'DEU', from: 'permits', to: 'limits', levels: 3 },
      { member: 'FRA', from: 'limits', to: 'cautions', levels: -1 },
    ]);
  });

  test('gaining a level, losing it and another reason are no moves', () => {
    const before = side({ DEU: 'none-found', FRA: 'limits', ITA: 'none-found', ESP: 'declined' });
    const after = side({ DEU: 'limits', FRA: 'conflicting', ITA: 'declined', ESP: 'declined' });
    expect(movesBetween(before, after)).toEqual([]);
    expect(otherChangesBetween(before, after)).toEqual([
      { kind: 'gained-level', member: 'DEU', from: 'none-found', to: 'limits' },
      { kind: 'lost-level', member: 'FRA', from: 'limits', to: 'conflicting' },
      { kind: 'changed-reason', member: 'ITA', from: 'none-found', to: 'declined' },
    ]);
  });

  test('a member that is on one side only neither moves nor changes', () => {
    expect(movesBetween(side({ DEU: 'limits' }), side({ FRA: 'permits' }))).toEqual([]);
    expect(otherChangesBetween([], side({ FRA: 'permits' }))).toEqual([]);
  });

  test('each member whose code differs moves or changes, once; the others do neither', () => {
    fc.assert(
      fc.property(anySide, anySide, (before, after) => {
        const named = [...movesBetween(before, after), ...otherChangesBetween(before, after)].map(
          ({ member }) => member,
        );
        const differing = after.filter(({ stance: now }, i) => before[i] && codeOf(before[i].stance) !== codeOf(now));
        expect(named.toSorted()).toEqual(differing.map(({ member }) => member).toSorted());
      }),
    );
  });

  test('the way back is the same move with the other sign', () => {
    fc.assert(
      fc.property(anySide, anySide, (before, after) => {
        const back = movesBetween(after, before).map(({ member, from, to, levels }) => ({
          member,
          from: to,
          to: from,
          levels: -levels,
        }));
        const there = movesBetween(before, after);
        expect(there.every(({ from, to, levels }) => levels === rankOf(to) - rankOf(from))).toBe(true);
        expect(there.map((move) => ({ ...move, levels: move.levels || 0 }))).toEqual(back);
      }),
    );
  });
});

describe('the last change', () => {
  test('is the last day whose code differs from the day before', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, (history, question) => {
        const day = lastChange(stanceIntervals(history, question, SPAN, codebook));
        const codeOn = (on: string) => codeOf(stanceOn(history, question, on, codebook));
        expect(codeOn(day ?? SPAN.from)).toBe(codeOn(SPAN.to));
        expect(day === null || codeOn(day) !== codeOn(addDays(day, -1))).toBe(true);
      }),
    );
  });

  test('is none where only the record behind the level changes', () => {
    const first = { from: '2026-01-01', to: '2026-02-28', stance: { ...stance('limits'), setBy: 'a' } };
    const second = { from: '2026-03-01', to: '2026-12-31', stance: { ...stance('limits'), setBy: 'b' } };
    expect(lastChange([first, second])).toBeNull();
    expect(lastChange([])).toBeNull();
  });
});
