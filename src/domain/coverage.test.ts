import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madePosition } from '../../tests/made-positions.ts';
import { anyDay, anyHistory, anyQuestion } from '../../tests/vectors/arbitrary-history.ts';
import { codebook } from '../reference/codebook.ts';
import { ageBounds, ageStep, groundOf } from './coverage.ts';
import { freshnessOn } from './coverage-freshness.ts';
import { stanceOn } from './intervals.ts';
import type { CodedPosition, RuledPosition } from './position.ts';
import { questionWith } from './question.ts';

function coded(position: RuledPosition, said: Partial<CodedPosition> = {}): CodedPosition {
  return { ...position, member: 'AAA', users: [], rationales: [], response: null, confidence: 'medium', ...said };
}

const BLANK = madePosition({ id: 'a', member: 'AAA', statedOn: '2025-01-01', level: 'limits' });

describe('what a stance rests on', () => {
  it('is the record that sets it wherever there is a level or a conflict, and nothing elsewhere', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, anyDay, (history, question, day) => {
        const stance = stanceOn(history, question, day, codebook);
        const known = new Map(history.positions.map((position) => [position.id, coded(position)]));
        const ground = groundOf(stance, known, day, question, codebook);
        expect(ground?.id ?? null).toBe(stance.level === null && stance.range === null ? null : stance.setBy);
      }),
    );
  });

  it('is past the last bound where the level is stale, and within it where it is not, as long as nobody confirmed it', () => {
    fc.assert(
      fc.property(anyHistory, anyQuestion, anyDay, (history, question, day) => {
        const positions = history.positions.map((position) => ({ ...position, confirmedOn: [] }));
        const stance = stanceOn({ ...history, positions }, question, day, codebook);
        const known = new Map(positions.map((position) => [position.id, coded(position)]));
        const ground = groundOf(stance, known, day, question, codebook);
        if (ground === null || stance.level === null) return;
        const bounds = ageBounds(question.staleAfterDays);
        expect(ageStep(ground.age, bounds) === bounds.length).toBe(stance.stale);
      }),
    );
  });

  it('says how old, how sure, whether a rule, and when it was last confirmed up to the day', () => {
    const record = coded({ ...BLANK, instrument: 'statute', confirmedOn: ['2025-03-01', '2026-01-01'] });
    const history = { accession: '1949-08-24', positions: [record] };
    const question = questionWith(codebook, { services: ['leo_broadband'] });
    const stance = stanceOn(history, question, '2025-04-01', codebook);
    expect(groundOf(stance, new Map([['a', record]]), '2025-04-01', question, codebook)).toEqual({
      id: 'a',
      age: 90,
      sinceConfirmed: 31,
      confidence: 'medium',
      isRule: true,
    });
  });
});

it('tells ages apart below the limit of staleness, at it, and beyond it', () => {
  expect(ageBounds(365)).toEqual([90, 180, 365]);
  expect(ageBounds(200)).toEqual([90, 180, 200]);
  expect(ageBounds(0)).toEqual([0]);
  expect(ageBounds(1000)).toEqual([90, 180, 365, 1000]);
  expect([0, 90, 91, 365, 366].map((age) => ageStep(age, ageBounds(365)))).toEqual([0, 0, 1, 2, 3]);
});

describe('the freshness of a member', () => {
  const question = questionWith(codebook);
  const word = coded({ ...BLANK, statedOn: '2025-01-01' });
  const search = coded({ ...BLANK, id: 's', level: null, reason: 'none-found', statedOn: '2025-06-01' });

  it('counts a search as a check and never as a word', () => {
    expect(freshnessOn([search], question, '2025-06-11')).toEqual({ sinceRecord: null, sinceCheck: 10, record: null });
    expect(freshnessOn([word, search], question, '2025-06-11')).toEqual({
      sinceRecord: 161,
      sinceCheck: 10,
      record: 'a',
    });
  });

  it('passes over what came later, what was retracted, and checks older than the last word', () => {
    const later = coded({ ...BLANK, id: 'b', statedOn: '2025-07-01' });
    const retracted = coded({ ...BLANK, id: 'c', statedOn: '2025-05-01', retractedAt: '2025-05-02T00:00:00Z' });
    expect(freshnessOn([word, later, retracted], question, '2025-06-11').record).toBe('a');
    expect(freshnessOn([word, later, search], question, '2025-07-02')).toEqual({
      sinceRecord: 1,
      sinceCheck: null,
      record: 'b',
    });
  });

  it('follows the axis of the question', () => {
    const act = coded({ ...BLANK, effectiveOn: '2025-03-01' });
    expect(freshnessOn([act], { axis: 'effective' }, '2025-03-11').sinceRecord).toBe(10);
  });
});
