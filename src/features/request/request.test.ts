import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { anyDay, anyQuestion } from '../../../tests/vectors/arbitrary-history.ts';
import { responseCounts } from '../../charts/responses/response-series.ts';
import { codedFrom, stateKnownAt } from '../../domain/known-at.ts';
import type { Dataset } from '../../domain/position.ts';
import { responseOn } from '../../domain/response.ts';
import { trackerOf } from '../../question/tracker.ts';
import { type View, viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { REQUEST_WORDS, requestRange, RESPONSE_LABELS, responseRows } from '../../question/request-rows.ts';
import { requestSentence } from './request-sentence.ts';

const positions = { illustrative: publishedOf('illustrative'), documented: publishedOf('documented') };

function publishedOf(dataset: Dataset) {
  return [...Map.groupBy(demoSeeds().get(dataset) ?? [], ({ id }) => id).values()].flatMap((history) => {
    const state = stateKnownAt(history, null);
    return state?.published ? [codedFrom(state, state.published)] : [];
  });
}

function asked(patch: Partial<View>) {
  const view = viewWith({ dataset: 'illustrative', opensOn: '2026-11-22' }, patch);
  return { view, rows: trackerOf(positions[view.dataset], view, codebook).rows };
}

test('answers on the day and over time are those of rule 9, for fifty random questions', () => {
  fc.assert(
    fc.property(anyQuestion, anyDay, (question, on) => {
      const { view, rows } = asked({ ...question, on });
      const shown = responseRows(rows, view, { from: '2025-04-01', to: '2026-11-22' });
      for (const [at, { response, answers }] of shown.entries()) {
        const derived = responseOn(rows[at]?.positions ?? [], view, on, codebook);
        expect(response).toBe(derived.response);
        const there = answers.find(({ from, to }) => from <= on && on <= to);
        const isInRange = '2025-04-01' <= on && on <= '2026-11-22';
        expect(there && { response: there.response, setBy: there.setBy }).toEqual(isInRange ? derived : undefined);
      }
    }),
    { numRuns: 50 },
  );
});

function answersTo(services: readonly string[]) {
  const { view, rows } = asked({ services });
  return responseCounts(responseRows(rows, view, { from: '2025-04-01', to: '2026-11-22' }));
}

test('the services asked about move no answer (rule 9)', () => {
  expect(answersTo(['launch'])).toEqual(answersTo(['leo_broadband']));
});

function sentence(patch: Partial<View>): string {
  const { view, rows } = asked(patch);
  return requestSentence(rows, view, '2026-11-22');
}

describe('the sentence', () => {
  test('says that a later day is carried on, and of the question only what counts', () => {
    const more = { services: ['launch'], bindingOnly: true, axis: 'effective', knownAt: '2026-11-01' } as const;
    expect(sentence({ on: '2030-01-01', ...more })).toMatch(
      /^On 1 January 2030, as carried on from 22 November 2026, .* \(by the date of effect; as known on 1 November 2026\)\.$/,
    );
  });

  test('counts each answer and names the request once', () => {
    expect(sentence({})).toBe(
      'On 22 November 2026, 13 of 32 members endorse the US request, 5 take note, 6 are reserved and 4 reject it; no reply of 4 is known.',
    );
  });

  test('says on a day before the request that it was not public yet', () => {
    expect(sentence({ on: '2025-01-01' })).toBe(
      'On 1 January 2025, no reply of any of 32 members to the US request is known. It became public on 21 April 2025.',
    );
  });

  test('says that no reply is known in the documented record, and of one member alone', () => {
    expect(sentence({ dataset: 'documented' })).toBe(
      'On 22 November 2026, no reply of any of 32 members to the US request is known.',
    );
    expect(sentence({ members: ['HUN'] })).toBe('On 22 November 2026, 1 of 1 member rejects the US request.');
    expect(sentence({ members: ['USA'] })).toBe(
      'On 22 November 2026, no reply of United States to the US request is known.',
    );
    expect(requestSentence([], asked({}).view, '2026-11-22')).toBe('No member is chosen.');
  });
});

test('the chart begins with the month of the request, or with the range, and is none where the range ends before', () => {
  expect(requestRange({ from: '2019-01-01', to: '2026-11-22' })).toEqual({ from: '2025-04-01', to: '2026-11-22' });
  expect(requestRange({ from: '2026-01-01', to: '2026-11-22' })?.from).toBe('2026-01-01');
  expect(requestRange({ from: '2019-01-01', to: '2025-03-31' })).toBeNull();
});

test('request and answers are in the words of the reference data, the benchmark wording first', () => {
  expect(REQUEST_WORDS).toMatch(/untrusted suppliers, such as those from China, are not permitted to operate/);
  expect(Object.values(RESPONSE_LABELS)).toEqual(['Endorses', 'Takes note', 'Reserved', 'Rejects', 'No reply known']);
});
