import { describe, expect, test } from 'vitest';
import { codeOf } from '../../domain/stance.ts';
import { deriveExample, type WorkedExample } from './worked-example.ts';
import { workedExamplesOfAge } from './worked-examples-of-age.ts';
import { workedExamples } from './worked-examples.ts';

const examples = [...workedExamples, ...workedExamplesOfAge];
const named = examples.map((example): [string, WorkedExample] => [example.id, example]);

describe('each worked example says what the rules derive', () => {
  test.each(named)('%s', (_, example) => {
    const { expected } = example;
    const { stance, intervals, response } = deriveExample(example);
    expect({
      code: codeOf(stance),
      rule: stance.rule,
      setBy: stance.setBy,
      range: stance.range,
      tension: stance.tension,
      stale: stance.stale,
      outweighed: stance.outweighed.map(({ id, because }) => [id, because]),
      intervals: intervals.map(({ from, stance: held }) => [from, codeOf(held)]),
    }).toEqual({
      code: expected.code,
      rule: expected.rule,
      setBy: expected.setBy,
      range: expected.range ?? null,
      tension: expected.tension ?? false,
      stale: expected.stale ?? false,
      outweighed: expected.outweighed,
      intervals: expected.intervals,
    });
    expect(response).toEqual(expected.response ?? { response: 'none-known', setBy: null });
  });
});

test('every rule that can be shown by a history has an example', () => {
  const rules = new Set(examples.map((example) => example.rule));
  expect([...rules].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 9]);
});

test('the draft law of the example is silent where nobody asks for proposed acts', () => {
  const example = examples.find(({ id }) => id === 'proposed');
  const stance = example && deriveExample({ ...example, asked: {} }).stance;
  expect(stance?.level).toBe('cautions');
  expect(stance?.outweighed).toEqual([{ id: 'A2', because: 'proposed' }]);
});

test('the statute of the example counts from its date of adoption where nobody asks for the date of effect', () => {
  const example = examples.find(({ id }) => id === 'effective');
  const intervals = example && deriveExample({ ...example, asked: {} }).intervals;
  expect(intervals?.map(({ from, stance }) => [from, stance.level])).toContainEqual(['2025-03-12', 'excludes']);
});

test('no two examples share an id', () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});
