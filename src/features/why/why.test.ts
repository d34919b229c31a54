import { describe, expect, test } from 'vitest';
import { madePosition } from '../../../tests/made-positions.ts';
import { BECAUSES } from '../../contract/stances.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { questionWith } from '../../domain/question.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { whyAnswer } from './why-answer.ts';
import { ageInWords } from './age-words.ts';
import { BECAUSE_WORDS, becauseInWords, notYetInForce, RESEARCH_WORDS, RULE_WORDS, stepInWords } from './why-words.ts';

const lithuania = memberList.find(({ iso3 }) => iso3 === 'LTU');
const question = questionWith(codebook);

function record(id: string, statedOn: string, level: CodedPosition['level'], more: Partial<CodedPosition> = {}) {
  return madePosition({ id, member: 'LTU', statedOn, level, confidence: 'high', ...more });
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
  expect(answerOn('2025-01-10', setter).age).toMatchObject({ days: 375, confirmedOn: '2024-12-31', uncheckedDays: 10 });
  expect(answerOn('2024-01-31', setter).age).toMatchObject({ days: 30, confirmedOn: null, uncheckedDays: 30 });
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

function wordsOn(day: string, setter: CodedPosition, axis: 'stated' | 'effective' = 'stated') {
  if (lithuania === undefined) throw new Error('the codebook has no Lithuania');
  const { age, stance } = whyAnswer(lithuania, [setter], { ...question, axis }, day, day, codebook);
  return age === null ? '' : ageInWords(age, stance, day, question.staleAfterDays);
}

describe('the age in words', () => {
  test('says of a search that it was made, not that anything was stated', () => {
    const search = record('s', '2026-11-22', null, { reason: 'none-found', instrument: 'no_comment' });
    expect(wordsOn('2026-11-22', search)).toBe(
      'The search was on this day, 22 November 2026. A search counts for 365 days.',
    );
    expect(wordsOn('2026-12-02', search)).toContain('The search was on 22 November 2026, 10 days before 2 December');
  });

  test('is no more exact than the date', () => {
    const vague = record('v', '2019', 'limits');
    expect(wordsOn('2019-03-02', vague)).toContain('It was stated in 2019, so up to 60 days before 2 March 2019.');
    expect(wordsOn('2019-03-02', vague)).toContain('(at most 60 have passed)');
    expect(wordsOn('2019-01-01', vague)).toContain('in 2019; it counts from the first day of it.');
  });

  test('speaks of taking effect only where the record has a date of effect', () => {
    expect(wordsOn('2024-01-11', record('a', '2024-01-01', 'limits'), 'effective')).toContain('It was stated on');
    const act = record('b', '2023-01-01', 'limits', { effectiveOn: '2024-01-01' });
    expect(wordsOn('2024-01-11', act, 'effective')).toContain('It took effect on 1 January 2024, 10 days before');
    expect(wordsOn('2023-01-11', act)).toContain('It was stated on 1 January 2023, 10 days before');
  });
});

test('a day without a value says what there is: silent records, an old search, other services, or nothing', () => {
  const search = record('s', '2019-01-01', null, { reason: 'none-found', instrument: 'no_comment' });
  expect(answerOn('2019-02-01', record('l', '2019-01-01', 'limits', { instrument: 'leaked_document' })).research).toBe(
    'silent',
  );
  expect(answerOn('2021-05-01', search).research).toBe('expired');
  expect(answerOn('2021-05-01', record('o', '2021-01-01', 'limits', { services: ['launch'] })).research).toBe(
    'elsewhere',
  );
  expect(answerOn('2021-05-01').research).toBe('nothing');
  expect(answerOn('2021-05-01', record('a', '2021-01-01', 'limits')).research).toBeNull();
  for (const [kind, words] of Object.entries(RESEARCH_WORDS)) {
    expect(words.includes('nobody has looked')).toBe(kind === 'nothing');
  }
});

test('a record earlier than a conflict is not said to be earlier than the one that sets it', () => {
  expect(becauseInWords('earlier', { rule: 4 })).toBe('It is earlier than the positions that contradict each other.');
  expect(becauseInWords('same-day-weaker', { rule: 4 })).not.toContain('sets the stance');
  expect(becauseInWords('earlier', { rule: 3 })).toBe('It is earlier than the later word that is named above.');
  expect(becauseInWords('leaked', { rule: 4 })).toBe(BECAUSE_WORDS.leaked);
  expect(becauseInWords('earlier', { rule: 2 })).toBe(BECAUSE_WORDS.earlier);
});

test('an act is said not to be in force until the first day on which it may apply', () => {
  expect(notYetInForce({ effectiveOn: '2027-01' }, '2026-12-31')).toBe(
    'Adopted; not yet in force on this day (applies from January 2027). By date of effect the value may differ.',
  );
  expect(notYetInForce({ effectiveOn: '2027-01' }, '2027-01-01')).toBeNull();
  expect(notYetInForce({ effectiveOn: null }, '2026-12-31')).toBeNull();
});

test('accession is called by its name, and other changes are not', () => {
  expect(stepInWords('1949-04-04', 'Previous change', '1949-04-04')).toBe('Accession: 4 April 1949');
  expect(stepInWords('2022-01-01', 'Previous change', '1949-04-04')).toBe('Previous change: 1 Jan 2022');
});
