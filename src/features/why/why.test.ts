import { describe, expect, test } from 'vitest';
import { BECAUSES } from '../../contract/stances.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { questionWith } from '../../domain/question.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { whyAnswer } from './why-answer.ts';
import { BECAUSE_WORDS, RULE_WORDS } from './why-words.ts';

const lithuania = memberList.find(({ iso3 }) => iso3 === 'LTU');
const question = questionWith(codebook);

function record(id: string, statedOn: string, level: CodedPosition['level'], more: Partial<CodedPosition> = {}) {
  return {
    id,
    member: 'LTU',
    statedOn,
    effectiveOn: null,
    endsOn: null,
    institution: 'foreign_ministry',
    instrument: 'official_statement',
    level,
    reason: null,
    services: ['leo_broadband'],
    users: [],
    rationales: [],
    response: null,
    confidence: 'high',
    confirmedOn: [],
    publishedAt: '2020-01-01T00:00:00Z',
    retractedAt: null,
    ...more,
  } satisfies CodedPosition;
}

function answerOn(day: string, ...positions: readonly CodedPosition[]) {
  if (lithuania === undefined) throw new Error('the codebook has no Lithuania');
  return whyAnswer(lithuania, positions, question, day, '2026-11-22', codebook);
}

test('each reason for not setting a value, and each rule, has a whole sentence of its own', () => {
  const sentences = BECAUSES.map((because) => BECAUSE_WORDS[because]);
  expect(new Set(sentences).size).toBe(BECAUSES.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
  expect(Object.keys(BECAUSE_WORDS).toSorted()).toEqual(BECAUSES.toSorted());
  for (const { text } of Object.values(RULE_WORDS)) expect(text).toMatch(/^[A-Z].{20,}\.$/);
});

describe('the days around', () => {
  const history = [
    record('a', '2020-01-01', 'permits'),
    record('b', '2022-01-01', 'cautions'),
    record('c', '2023-01-01', 'cautions'),
    record('d', '2024-01-01', 'limits'),
  ];

  test('are those on which the level changes, not those of every record', () => {
    expect(answerOn('2023-06-01', ...history)).toMatchObject({ previous: '2022-01-01', next: '2024-01-01' });
    expect(answerOn('2022-01-01', ...history)).toMatchObject({ previous: '2020-01-01', next: '2024-01-01' });
  });

  test('reach back to accession and end with the range', () => {
    expect(answerOn('2019-01-01', ...history)).toMatchObject({
      previous: lithuania?.natoAccession,
      next: '2020-01-01',
    });
    expect(answerOn('2000-01-01', ...history)).toMatchObject({ previous: null, next: lithuania?.natoAccession });
    expect(answerOn('2030-01-01', ...history)).toMatchObject({ previous: '2024-01-01', next: null });
  });
});

test('age counts from the start, and from the last confirmation up to the day', () => {
  const setter = record('a', '2024-01-01', 'limits', { confirmedOn: ['2024-12-31', '2026-01-01'] });
  expect(answerOn('2025-01-10', setter).age).toEqual({ days: 375, confirmedOn: '2024-12-31', uncheckedDays: 10 });
  expect(answerOn('2024-01-31', setter).age).toEqual({ days: 30, confirmedOn: null, uncheckedDays: 30 });
});

test('records about other services are named, the live ones alone', () => {
  const [launch, ended] = [
    record('l', '2021-01-01', 'limits', { services: ['launch'] }),
    record('e', '2021-01-01', 'limits', { services: ['launch'], endsOn: '2022-01-01' }),
  ];
  const answer = answerOn('2026-01-01', launch, ended);
  expect(answer.stance.reason).toBe('not-researched');
  expect(answer.setter).toBeNull();
  expect(answer.elsewhere.map(({ id }) => id)).toEqual(['l']);
});
