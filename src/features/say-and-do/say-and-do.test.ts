import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { madePosition } from '../../../tests/made-positions.ts';
import { anyDay, anyQuestion } from '../../../tests/vectors/arbitrary-history.ts';
import { sayAndDoSeries } from '../../charts/say-and-do/say-series.ts';
import { stanceOn } from '../../domain/intervals.ts';
import { codedFrom, stateKnownAt } from '../../domain/known-at.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { codeOf } from '../../domain/stance.ts';
import { trackerOf } from '../../question/tracker.ts';
import { type View, viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { laterWordInWords, membersBeforeRule } from './later-word.ts';
import { sayAndDoSentence } from './say-and-do-sentence.ts';

const positions = [...Map.groupBy(demoSeeds().get('illustrative') ?? [], ({ id }) => id).values()].flatMap(
  (history) => {
    const state = stateKnownAt(history, null);
    return state?.published ? [codedFrom(state, state.published)] : [];
  },
);

function asked(patch: Partial<View>) {
  const view = viewWith({ dataset: 'illustrative', opensOn: '2026-11-22' }, patch);
  return { view, rows: trackerOf(positions, view, codebook).rows };
}

test('places and shelf are the derived stances and the instruments that set them, for fifty random questions', () => {
  fc.assert(
    fc.property(anyQuestion, anyDay, (question, on) => {
      const { view, rows } = asked({ ...question, on });
      const { placed, shelf } = sayAndDoSeries(rows, on, codebook);
      for (const { member, history } of rows) {
        const derived = stanceOn(history, view, on, codebook);
        const record = positions.find(({ id }) => id === derived.setBy);
        const there = placed.find((one) => one.member === member)?.place ?? null;
        const binding = codebook.instruments.get(record?.instrument ?? '')?.bindingLevel;
        expect(there).toEqual(derived.level === null ? null : { level: derived.level, binding });
        expect(shelf.get(codeOf(derived))?.includes(member) ?? false).toBe(derived.level === null);
      }
    }),
    { numRuns: 50 },
  );
});

function sentence(patch: Partial<View>): string {
  const { view, rows } = asked(patch);
  return sayAndDoSentence(rows, view, '2026-11-22');
}

describe('the sentence', () => {
  test('says who limits or excludes, and for how many the record binds', () => {
    expect(sentence({})).toBe(
      'On 22 November 2026, 20 of 32 members limit or exclude; for 9 of them the record that says so binds.',
    );
  });

  test('says that a later day is carried on, and what else is asked', () => {
    expect(sentence({ on: '2030-01-01', services: ['launch'] })).toMatch(
      /^On 1 January 2030, as carried on from 22 November 2026, .* \(on Launch services\)\.$/,
    );
  });

  test('says when all of them bind, as with binding acts alone', () => {
    expect(sentence({ bindingOnly: true })).toMatch(
      /^On 22 November 2026, \d+ of 32 members limit or exclude, all by acts that bind \(binding acts only\)\.$/,
    );
  });

  test('says what is true of nobody, of one member, and of a day without records', () => {
    expect(sayAndDoSentence([], asked({}).view, '2026-11-22')).toBe('No member is chosen.');
    expect(sentence({ members: ['LVA'] })).toBe(
      'On 22 November 2026, 1 of 1 member limits or excludes, by an act that binds.',
    );
    expect(sentence({ on: '2010-01-01' })).toBe('On 1 January 2010, none of 32 members has a level, binding or not.');
  });
});

/** Lithuania with a statute that limits, and another word of a year later. */
function stood(changes: Partial<CodedPosition>) {
  const made = [
    madePosition({ id: 'law', member: 'LTU', statedOn: '2024-01-01', instrument: 'statute', level: 'limits' }),
    madePosition({ id: 'word', member: 'LTU', statedOn: '2025-01-01', level: 'excludes', ...changes }),
  ];
  const view = viewWith({ dataset: 'illustrative', opensOn: '2026-11-22' }, { members: ['LTU'] });
  return trackerOf(made, view, codebook).rows;
}

describe('why a member stands lower than a rule of its own', () => {
  const rule =
    'The level is set by the latest word, and an earlier rule holds only where it is more restrictive (rules 2 and 3).';
  test('is told where a later word is as restrictive as the rule, or more', () => {
    expect(laterWordInWords(stood({}))).toBe(
      `${rule} So Lithuania stands at the strength of a later word while a rule of its own is still live.`,
    );
    expect(membersBeforeRule(stood({ level: 'limits' }))).toEqual(['Lithuania']);
  });

  test('is not told where the rule holds, where the later word is a rule, and where the rule is another matter', () => {
    expect(laterWordInWords(stood({ level: 'permits' }))).toBe(rule);
    expect(membersBeforeRule(stood({ instrument: 'statute' }))).toEqual([]);
    expect(membersBeforeRule(stood({ statedOn: '2023-01-01' }))).toEqual([]);
  });

  test('counts the members where there are too many to name', () => {
    const { rows } = asked({});
    expect(laterWordInWords(rows)).toBe(
      `${rule} So ${membersBeforeRule(rows).length} of 32 members stand at the strength of a later word while a rule of their own is still live.`,
    );
  });

  test('is told of those alone who have a rule without it setting the level, for fifty random questions', () => {
    fc.assert(
      fc.property(anyQuestion, anyDay, (question, on) => {
        const { view, rows } = asked({ ...question, on });
        for (const name of membersBeforeRule(rows)) {
          const row = rows.find(({ member }) => member.name === name);
          const byRules = row && stanceOn(row.history, { ...view, bindingOnly: true }, on, codebook);
          expect(byRules?.level).toEqual(expect.any(String));
          expect(byRules?.setBy).not.toBe(row?.stance.setBy);
        }
      }),
      { numRuns: 50 },
    );
  });
});
