import { describe, expect, test } from 'vitest';
import { madePosition } from '../../../tests/made-positions.ts';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { countsOf } from '../../domain/distribution.ts';
import { stanceOn } from '../../domain/intervals.ts';
import { codedFrom, stateKnownAt } from '../../domain/known-at.ts';
import type { CodedPosition, Dataset } from '../../domain/position.ts';
import { STANCE_CODES } from '../../domain/scale.ts';
import { codeOf } from '../../domain/stance.ts';
import { trackerOf } from '../../question/tracker.ts';
import { type View, viewWith } from '../../question/view.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { changesSince, countMoves } from './changes-since.ts';
import { dayFacts } from './day-facts.ts';
import { overviewSentence } from './overview-sentence.ts';
import { standingsOf } from './standings.ts';

const published = {
  illustrative: publishedOf('illustrative'),
  documented: publishedOf('documented'),
};

function publishedOf(dataset: Dataset): readonly CodedPosition[] {
  const revisions = demoSeeds().get(dataset) ?? [];
  return [...Map.groupBy(revisions, ({ id }) => id).values()].flatMap((history) => {
    const state = stateKnownAt(history, null);
    return state?.published ? [codedFrom(state, state.published)] : [];
  });
}

function pageOf(asked: Partial<View>, positions?: readonly CodedPosition[]) {
  const view = viewWith({ dataset: 'illustrative', opensOn: '2026-11-22' }, { on: '2026-11-15', ...asked });
  const { rows } = trackerOf(positions ?? published[view.dataset], view, codebook);
  return { view, rows, sentence: overviewSentence(rows, view, '2026-11-22') };
}

function position(member: string, level: CodedPosition['level'], more: Partial<CodedPosition> = {}) {
  const id = `${member}-${level}-${more.statedOn ?? ''}`;
  const law = { institution: 'parliament', instrument: 'statute', confidence: 'high' } as const;
  return madePosition({ id, member, statedOn: '2026-03-01', level, ...law, ...more });
}

describe('the sentence', () => {
  test('names the day, who limits or excludes, and who moved', () => {
    const { sentence, rows, view } = pageOf({});
    const counts = countsOf(rows.map((row) => codeOf(row.stance)));
    const restrict = counts.limits + counts.excludes;
    expect(sentence).toBe(
      `On 15 November 2026, ${restrict} of 32 members limit or exclude; ${countMoves(rows, view)} moved since 1 September 2026.`,
    );
    expect(restrict).toBeGreaterThan(1);
  });

  test('speaks of the chosen members', () => {
    const positions = [position('EST', 'limits'), position('LVA', 'excludes'), position('LTU', 'permits')];
    expect(pageOf({ groups: ['baltic'] }, positions).sentence).toBe(
      'On 15 November 2026, 2 of the 3 chosen members limit or exclude; none moved since 1 September 2026.',
    );
    expect(pageOf({ members: ['EST', 'LVA'] }, positions).sentence).toContain('both chosen members limit or exclude;');
    expect(pageOf({ groups: ['baltic'], since: '2026-11-15' }, positions.slice(0, 2)).sentence).toBe(
      'On 15 November 2026, 2 of the 3 chosen members limit or exclude.',
    );
  });

  test('speaks of one member by its level', () => {
    const positions = [position('LTU', 'cautions'), position('LTU', 'limits', { statedOn: '2026-10-01' })];
    expect(pageOf({ members: ['LTU'] }, positions).sentence).toBe(
      'On 15 November 2026, Lithuania stands at “Limits”; on 1 September 2026 it was “Cautions”.',
    );
    expect(pageOf({ members: ['LVA'] }, positions).sentence).toBe(
      'On 15 November 2026, no position of Latvia is on record on satellite communication.',
    );
  });

  test('begins with what is not on record where that is most', () => {
    const { sentence, rows } = pageOf({ dataset: 'documented', on: '2026-11-22' });
    const counts = countsOf(rows.map((row) => codeOf(row.stance)));
    const unknown = counts['none-found'] + counts['not-researched'];
    expect(unknown).toBeGreaterThan(16);
    expect(sentence).toContain(
      `On 22 November 2026, no position is on record for ${unknown} of 32 members on satellite communication; `,
    );
  });

  test('says so where nothing is on record, or nobody had joined', () => {
    expect(pageOf({}, []).sentence).toBe(
      'On 15 November 2026, no position is on record for any of 32 members on satellite communication.',
    );
    expect(pageOf({ on: '2020-03-26' }, []).sentence).toContain('for any of 29 members');
    expect(pageOf({ members: ['FIN', 'SWE'], on: '2019-06-01' }).sentence).toBe(
      'On 1 June 2019, none of the 2 chosen members had joined NATO.',
    );
  });

  test('says that a later day is carried on, and what else is asked, services once', () => {
    const asked = { on: '2030-01-01', services: ['launch'], includeProposed: true, knownAt: '2026-11-01' } as const;
    const words = pageOf(asked).sentence;
    expect(words).toMatch(/^On 1 January 2030, as carried on from 22 November 2026, /);
    expect(words).toMatch(/ \(proposed acts included; as known on 1 November 2026\)\.$/);
    expect(words.match(/Launch services/g)).toHaveLength(1);
  });

  test('names other services and the wish for binding acts', () => {
    expect(pageOf({ bindingOnly: true }).sentence).toMatch(
      /^On 15 November 2026, \d+ of 32 .* \(binding acts only\)\.$/,
    );
    expect(pageOf({ members: ['LTU', 'EST'], services: ['pnt'] }).sentence).toMatch(/ on \S/);
  });
});

describe('the columns', () => {
  test.each(['2019-01-01', '2023-06-30', '2026-11-22'])('count on %s what the rules derive for each member', (on) => {
    const { rows, view } = pageOf({ on });
    const standings = standingsOf(rows);
    const derived = memberList.map((member) => {
      const positions = published.illustrative.filter((one) => one.member === member.iso3);
      return codeOf(stanceOn({ accession: member.natoAccession, positions }, view, on, codebook));
    });
    const counts = countsOf(derived);
    expect(STANCE_CODES.map((code) => standings.get(code)?.length ?? 0)).toEqual(
      STANCE_CODES.map((code) => counts[code]),
    );
  });
});

describe('the changes', () => {
  test('are as many as the sentence says, latest first, each between the two days', () => {
    const { rows, view } = pageOf({ since: '2025-01-01' });
    const { moves } = changesSince(rows, view, codebook);
    expect(moves).toHaveLength(countMoves(rows, view));
    expect(moves.map(({ day }) => day)).toEqual(
      moves
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
    for (const { day } of moves) expect(day > view.since && day <= view.on).toBe(true);
  });

  test('keep the precision of the record, and tell a gained level from a move', () => {
    const positions = [
      position('LTU', 'permits', { statedOn: '2026-01' }),
      position('LTU', 'limits', { statedOn: '2026-10' }),
      position('EST', 'excludes', { statedOn: '2026-10-05' }),
    ];
    const { rows, view } = pageOf({ groups: ['baltic'] }, positions);
    const { moves, others } = changesSince(rows, view, codebook);
    expect(moves).toMatchObject([
      { from: 'permits', to: 'limits', words: 'more restrictive', day: '2026-10-01', since: '2026-10' },
    ]);
    expect(others).toMatchObject([{ from: 'not-researched', to: 'excludes', words: 'has a level now' }]);
  });

  test('are none where the day counted from does not lie before', () => {
    const { rows, view } = pageOf({ since: '2026-11-15' });
    expect(changesSince(rows, view, codebook)).toEqual({ moves: [], others: [] });
  });
});

test('the facts of the day count levels and records, never records of later days', () => {
  const positions = [position('EST', 'limits'), position('LVA', 'permits', { statedOn: '2026-12-01' })];
  const { rows, view } = pageOf({ groups: ['baltic'] }, positions);
  const facts = new Map(dayFacts(rows, view, codebook).map(({ name, value }) => [name, value]));
  expect(facts.get('Median of the levels')).toBe('Limits, of 1');
  expect(facts.get('Records to this day')).toBe('1');
  expect(facts.get('Of these binding')).toBe('1');
  expect(facts.get('Latest record')).toBe('1 Mar 2026');
});
