import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { anyDay, anyQuestion } from '../../../tests/vectors/arbitrary-history.ts';
import { tileTable } from '../../charts/tile-map/tile-words.ts';
import { stanceOn } from '../../domain/intervals.ts';
import { codedFrom, stateKnownAt } from '../../domain/known-at.ts';
import { movesBetween, otherChangesBetween } from '../../domain/moves.ts';
import { codeOf } from '../../domain/stance.ts';
import { trackerOf } from '../../question/tracker.ts';
import { MAP_DAYS, type View, viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { mapChanges } from './map-changes.ts';
import { mapDays } from '../../question/map-days.ts';
import { mapSentence } from './map-sentence.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const positions = [...Map.groupBy(demoSeeds().get('illustrative') ?? [], ({ id }) => id).values()].flatMap(
  (history) => {
    const state = stateKnownAt(history, null);
    return state?.published ? [codedFrom(state, state.published)] : [];
  },
);

function mapOf(asked: Partial<View>) {
  const view = viewWith(opening, asked);
  const tracker = trackerOf(positions, view, codebook);
  const members = tracker.rows.map(({ member }) => member);
  return { view, tracker, members, days: mapDays(tracker, view) };
}

const questions = fc.tuple(anyQuestion, anyDay, anyDay, fc.constantFrom(...MAP_DAYS));

describe('the map of a question', () => {
  it('shows the stances that the derivation gives on each of its days, for fifty random questions', () => {
    fc.assert(
      fc.property(questions, ([question, on, since, days]) => {
        const { view, tracker, members, days: shown } = mapOf({ ...question, on, since, days });
        expect(shown.map(({ day }) => day)).toEqual(days === 'one' || on === since ? [on] : [on, since].toSorted());
        for (const { day, stances } of shown) {
          for (const { member, history } of tracker.rows) {
            const derived = stanceOn(history, view, day, codebook);
            const tile = stances.get(member.iso3);
            expect(tile && codeOf(tile)).toBe(codeOf(derived));
          }
          expect(stances.size).toBe(members.length);
        }
        expect(tileTable(members, shown, codebook).rows).toHaveLength(32);
      }),
      { numRuns: 50 },
    );
  });

  it('lists as many moves and other changes as the domain counts, for fifty random questions', () => {
    fc.assert(
      fc.property(questions, ([question, on, since]) => {
        const { members, days } = mapOf({ ...question, on, since, days: 'two' });
        const [before, after] = days.map(({ stances }) => [...stances].map(([member, stance]) => ({ member, stance })));
        const changes = mapChanges(members, days);
        const moves = changes.filter(({ levels }) => levels !== null);
        expect(moves).toHaveLength(movesBetween(before ?? [], after ?? []).length);
        expect(changes.length - moves.length).toBe(otherChangesBetween(before ?? [], after ?? []).length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the sentence of the map', () => {
  const cases: readonly (readonly [Partial<View>, string])[] = [
    [{}, 'On 22 November 2026, 20 of 32 members limit or exclude; 12 stand at a less restrictive level.'],
    [
      { days: 'two' },
      'Between 1 September 2026 and 22 November 2026, 4 of 32 members moved: 3 to a more restrictive level, 1 to a less restrictive one.',
    ],
    [
      { on: '2030-01-01', knownAt: '2050-01-01' },
      'On 1 January 2030, as carried on from 22 November 2026, 20 of 32 members limit or exclude; 12 stand at a less restrictive level (as known on 1 January 2050: the same as now).',
    ],
    [
      { days: 'two', since: '2026-11-22', on: '2026-11-23' },
      'Between 22 November 2026 and 23 November 2026, as carried on from 22 November 2026, none of 32 members moved.',
    ],
    [{ days: 'two', since: '2026-11-20' }, 'Between 20 November 2026 and 22 November 2026, none of 32 members moved.'],
    [
      { days: 'two', since: '2022-01-01', groups: ['v4', 'baltic'] },
      'Between 1 January 2022 and 22 November 2026, 6 of 7 members moved, all to a more restrictive level; 1 changed otherwise.',
    ],
  ];

  it.each(cases)('of %j', (asked, sentence) => {
    const { members, days, view } = mapOf(asked);
    expect(mapSentence(members, days, view, opening.opensOn)).toBe(sentence);
  });

  it('takes two days that are turned round in the order of the calendar', () => {
    const { days } = mapOf({ days: 'two', on: '2024-01-01', since: '2025-01-01' });
    expect(days.map(({ day }) => day)).toEqual(['2024-01-01', '2025-01-01']);
  });

  it('shows one day where both are the same', () => {
    expect(mapOf({ days: 'two', since: '2026-11-22' }).days).toHaveLength(1);
  });
});
