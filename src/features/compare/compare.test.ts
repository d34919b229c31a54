import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { Client } from '../../../tests/contract/client.ts';
import { anyDay, anyQuestion } from '../../../tests/vectors/arbitrary-history.ts';
import { sideDays } from '../../charts/compare/compared-days.ts';
import { daysTable } from '../../charts/compare/day-words.ts';
import { stancesOnSchema } from '../../contract/stances.ts';
import { timelineSchema } from '../../contract/timeline.ts';
import { decodeTimeline } from '../../contract/decode-timeline.ts';
import { countsOf } from '../../domain/distribution.ts';
import { codedFrom, stateKnownAt } from '../../domain/known-at.ts';
import type { Question } from '../../domain/question.ts';
import { STANCE_CODES } from '../../domain/scale.ts';
import { MOST_SIDES } from '../../domain/side.ts';
import { memoryRepository } from '../../service/memory-repository.ts';
import { type View, viewWith } from '../../question/view.ts';
import { codebook, groupList } from '../../reference/codebook.ts';
import { eventList } from '../../reference/events.ts';
import { aroundInWords, daysAround, rangeWithEvent } from './around-event.ts';
import { compareNotes } from './compare-notes.ts';
import { compareSentence } from './compare-sentence.ts';
import { allSides, comparedOf } from './compared.ts';
import { subjectInWords } from './side-names.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const positions = [...Map.groupBy(demoSeeds().get('illustrative') ?? [], ({ id }) => id).values()].flatMap(
  (history) => {
    const state = stateKnownAt(history, null);
    return state?.published ? [codedFrom(state, state.published)] : [];
  },
);

const viewOf = (patch: Partial<View>) => viewWith(opening, patch);
const compared = (patch: Partial<View>) => comparedOf(positions, viewOf(patch));
const sentence = (patch: Partial<View>) => compareSentence(compared(patch), viewOf(patch), '2026-11-22');

function eventOf(id: string) {
  const event = eventList.find((one) => one.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
}

/** The question as the service is asked it. */
function parametersOf({ services, axis, bindingOnly, includeProposed, staleAfterDays, knownAt }: Question): string {
  const parameters = new URLSearchParams({
    services: services.join(),
    axis,
    bindingOnly: String(bindingOnly),
    includeProposed: String(includeProposed),
    staleAfterDays: String(staleAfterDays),
    ...(knownAt === null ? {} : { knownAt }),
  });
  return parameters.toString();
}

const anySides = fc.subarray(
  allSides.map(({ id }) => id),
  { minLength: 1, maxLength: MOST_SIDES },
);

test(
  'the counts of each side on both days are those of the service, for fifty random questions',
  { timeout: 30_000 },
  async () => {
    const seeds = demoSeeds();
    const client = await Client.over(memoryRepository([...seeds.keys()], [...seeds.values()].flat()));
    const property = fc.asyncProperty(anyQuestion, anySides, anyDay, anyDay, async (question, sides, since, on) => {
      const known = question.knownAt === null ? '' : `?knownAt=${encodeURIComponent(question.knownAt)}`;
      const timeline = await client.read(`/api/datasets/illustrative/timeline${known}`, timelineSchema);
      const view = viewOf({ ...question, sides, since, on });
      const { onDays, days } = comparedOf(decodeTimeline(timeline).positions, view);
      for (const strip of sideDays(onDays, days)) {
        const asked = `/api/datasets/illustrative/stances?on=${strip.day}&${parametersOf(question)}`;
        const { items } = await client.read(asked, stancesOnSchema);
        const codes = strip.side.members.map(({ iso3 }) => {
          const item = items.find(({ member }) => member === iso3);
          return item?.level ?? item?.reason ?? 'not-researched';
        });
        expect(strip.standing.counts).toEqual(countsOf(codes));
      }
    });
    await fc.assert(property, { numRuns: 50 });
  },
);

test('the table’s counts and moves are those of the derivation, for fifty random questions', () => {
  fc.assert(
    fc.property(anyQuestion, anySides, anyDay, anyDay, (question, sides, since, on) => {
      const { onDays, days } = compared({ ...question, sides, since, on });
      const table = daysTable(onDays, days, codebook);
      const strips = sideDays(onDays, days);
      expect(table.rows).toHaveLength(strips.length);
      for (const [at, { standing, side }] of strips.entries()) {
        const cells = table.rows[at] ?? [];
        const counts = cells
          .slice(3, table.columns.indexOf('Median or level'))
          .map((cell) => Number.parseInt(cell, 10));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(standing.members);
        expect(cells[0]).toBe(side.name);
        const present = STANCE_CODES.filter((code) => standing.counts[code] > 0).map((code) => standing.counts[code]);
        expect(counts.filter((count) => count > 0)).toEqual(present);
        const moves = cells.slice(-4).reduce((sum, cell) => sum + Number(cell), 0);
        const isLater = since !== on && at % 2 === 1;
        expect(isLater ? moves : standing.members).toBe(standing.members);
      }
    }),
    { numRuns: 50 },
  );
});

describe('the sentence', () => {
  const round = { since: '2025-04-20', on: '2025-07-20' } as const;

  test.each<[Partial<View>, string]>([
    [
      { ...round, sides: ['baltic', 'v4'] },
      'On 20 July 2025, the median of the Baltic members stood at Excludes, and that of the Visegrád Group between Permits and Cautions; on 20 April 2025, at Excludes, and between Permits and Reviewing.',
    ],
    [
      { since: '2022-01-01', sides: ['FIN', 'SWE'] },
      'On 22 November 2026, Finland and Sweden stood at Excludes; on 1 January 2022, without a level.',
    ],
    [
      { since: '2026-11-20', sides: ['EST'] },
      'On 22 November 2026, Estonia stood at Excludes, as it did on 20 November 2026.',
    ],
    [
      { since: '2026-11-22', on: '2030-01-01', sides: ['EST'], axis: 'effective' },
      'On 1 January 2030, as carried on from 22 November 2026, Estonia stood at Excludes, as it did on 22 November 2026 (by the date of effect).',
    ],
    [{ sides: [] }, 'Nobody is compared.'],
    [
      { since: '2022-01-01', sides: ['nordic', 'baltic', 'b9', 'v4'] },
      'On 22 November 2026, 4 of 4 sides stood elsewhere than on 1 January 2022: the median of the Nordic members at Excludes, before at Permits; the median of the Baltic members at Excludes, before at Limits; and 2 more.',
    ],
  ])('of %j', (patch, words) => {
    expect(sentence(patch)).toBe(words);
  });

  test('has words for every group', () => {
    const lists = groupList.map(({ id }) => allSides.find((side) => side.id === id));
    for (const side of lists) {
      expect(side && subjectInWords(side, true)).toMatch(/^the median of th/);
    }
  });
});

describe('what must be known of the sides', () => {
  test('two groups that share members', () => {
    const patch = { sides: ['baltic', 'b9'] };
    expect(compareNotes(compared(patch), viewOf(patch))).toEqual([
      'Estonia, Lithuania and Latvia are on 2 sides and counted on each: Baltic and Bucharest Nine.',
    ]);
  });

  test('a member that had not joined', () => {
    const patch = { sides: ['nordic', 'NOR'], since: '2020-01-01' };
    expect(compareNotes(compared(patch), viewOf(patch))).toEqual([
      'Norway is on 2 sides and counted on each: Nordic and Norway.',
      'Not yet in NATO on 1 January 2020, and counted as such: Finland and Sweden.',
    ]);
    expect(sideDays(compared(patch).onDays, compared(patch).days)[0]?.standing.counts['not-a-member']).toBe(2);
  });

  test('one side, equal days, days turned round, more sides than can be told apart, and members chosen besides', () => {
    const notes = (patch: Partial<View>) => compareNotes(compared(patch), viewOf(patch));
    expect(notes({ sides: ['NOR'] })).toEqual(['One side is shown. A second makes it a comparison.']);
    expect(notes({ sides: ['NOR', 'DEU'], since: '2026-11-22' })).toEqual([
      'Both days are 22 November 2026: there is no before and after. Choose an earlier day.',
    ]);
    expect(notes({ sides: ['NOR', 'DEU'], since: '2026-11-22', on: '2026-01-01' })).toEqual([
      'The days are taken in the order of the calendar: 1 January 2026 comes first.',
    ]);
    const seven = { sides: ['ALB', 'BEL', 'CAN', 'DEU', 'ESP', 'FRA', 'GBR'] };
    expect(notes(seven)).toEqual(['Six sides can be told apart in one picture; left out: United Kingdom.']);
    expect(compared(seven).over).toHaveLength(6);
    expect(notes({ sides: ['NOR', 'DEU'], groups: ['baltic'] })).toEqual([
      'The sides are compared whole: what the question chooses (Baltic) does not narrow them.',
    ]);
  });

  test('days turned round give the same counts as in their order', () => {
    const turned = compared({ sides: ['v4'], since: '2026-01-01', on: '2024-01-01' });
    const forward = compared({ sides: ['v4'], since: '2024-01-01', on: '2026-01-01' });
    expect(sideDays(turned.onDays, turned.days)).toEqual(sideDays(forward.onDays, forward.days));
  });
});

describe('the days round an event', () => {
  const range = { from: '2019-01-01', to: '2026-11-22' };

  test('are the day before it and so many days after it, never past the range', () => {
    const memo = eventOf('memo-2025');
    expect(daysAround(memo, 90, range)).toEqual({ since: '2025-04-20', on: '2025-07-20' });
    expect(daysAround(memo, 90, { ...range, to: '2025-05-01' })).toEqual({ since: '2025-04-20', on: '2025-05-01' });
    expect(aroundInWords(memo, 90, { ...range, to: '2025-05-01' })).toBe(
      '20 April 2025 is the day before the event, 1 May 2025 10 days after it. After, not because. The range ends 10 of 90 days after the event.',
    );
  });

  test('of an event known to a month are counted from its first day, and said to be', () => {
    expect(aroundInWords(eventOf('it-starlink-2025'), 30, range)).toBe(
      '28 February 2025 is the day before the event, 31 March 2025 30 days after it. After, not because. The event is known to the month only and counted from its first day.',
    );
  });

  test('of an event outside the range are none, on either side, and the range can be widened to it', () => {
    expect(daysAround(eventOf('galileo-2003'), 90, range)).toBeNull();
    expect(aroundInWords(eventOf('galileo-2003'), 90, range)).toMatch(
      /^The day before “.*” \(31 December 2002\) lies before/,
    );
    const early = { from: '2019-01-01', to: '2024-01-01' };
    expect(daysAround(eventOf('memo-2025'), 90, early)).toBeNull();
    expect(rangeWithEvent(eventOf('memo-2025'), 90, early)).toEqual({ from: '2019-01-01', to: '2025-07-20' });
  });
});
