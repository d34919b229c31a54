import { describe, expect, test } from 'vitest';
import { madePosition } from '../../tests/made-positions.ts';
import type { Rationale } from './position.ts';
import { reasonsByYear, sumOf } from './reasons-by-year.ts';

const range = { from: '2024-01-01', to: '2026-12-31' };

function record(statedOn: string, ...rationales: readonly Rationale[]) {
  return madePosition({ id: statedOn, member: 'DEU', statedOn, level: 'cautions', rationales });
}

const dependency: Rationale = { id: 'economic_dependency', direction: 'against' };
const autonomyFor: Rationale = { id: 'european_autonomy', direction: 'for' };
const autonomyAgainst: Rationale = { id: 'european_autonomy', direction: 'against' };

describe('reasons by year', () => {
  test('counts the records that give a reason, by year and direction', () => {
    const [first] = reasonsByYear(
      [record('2024', autonomyFor), record('2024-05-01', autonomyAgainst, dependency), record('2026-02', autonomyFor)],
      range,
    );
    expect(first?.id).toBe('european_autonomy');
    expect(first?.total).toEqual({ for: 2, against: 1 });
    expect([...(first?.years ?? [])]).toEqual([
      ['2024', { for: 1, against: 1 }],
      ['2026', { for: 1, against: 0 }],
    ]);
  });

  test('puts the most frequent first and those alike by code', () => {
    const reasons = reasonsByYear(
      [record('2025-01-01', autonomyFor, dependency), record('2025-02-01', dependency)],
      range,
    );
    expect(reasons.map(({ id, total }) => [id, sumOf(total)])).toEqual([
      ['economic_dependency', 2],
      ['european_autonomy', 1],
    ]);
  });

  test('leaves out what can have been said before the range, or was said after it', () => {
    expect(reasonsByYear([record('2023', dependency), record('2027-01-01', dependency)], range)).toEqual([]);
    expect(reasonsByYear([record('2024-06', dependency)], { from: '2024-06-02', to: '2024-12-31' })).toEqual([]);
  });
});
