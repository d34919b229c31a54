import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { Client } from '../../../tests/contract/client.ts';
import { anyQuestion, anyRange } from '../../../tests/vectors/arbitrary-history.ts';
import { coverageSections } from '../../charts/coverage/coverage-cells.ts';
import { periodsOf } from '../../charts/matrix/periods.ts';
import { decodeTimeline } from '../../contract/decode-timeline.ts';
import { stancesOnSchema } from '../../contract/stances.ts';
import { timelineSchema } from '../../contract/timeline.ts';
import { startOf } from '../../domain/coverage.ts';
import { dayNumber } from '../../domain/calendar-date.ts';
import type { CodedPosition } from '../../domain/position.ts';
import type { Question } from '../../domain/question.ts';
import { memoryRepository } from '../../service/memory-repository.ts';
import { trackerOf } from '../../question/tracker.ts';
import { PERIOD_UNITS, type View, viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { coverageSentence, groundsOn } from './coverage-sentence.ts';
import { reviewedShare, shareInWords, sharesByMember } from './reviewed-share.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
let client: Client;
let positions: readonly CodedPosition[];
beforeAll(async () => {
  const seeds = demoSeeds();
  client = await Client.over(memoryRepository([...seeds.keys()], [...seeds.values()].flat()));
  positions = decodeTimeline(await client.read('/api/datasets/illustrative/timeline', timelineSchema)).positions;
});

function parameters(question: Question, on: string): string {
  const asked = new URLSearchParams({
    on,
    services: question.services.join(','),
    axis: question.axis,
    bindingOnly: String(question.bindingOnly),
    includeProposed: String(question.includeProposed),
    staleAfterDays: String(question.staleAfterDays),
  });
  if (question.knownAt !== null) asked.set('knownAt', question.knownAt);
  return asked.toString();
}

test(
  'the last column rests on the records that the service says set the stances, for fifty random questions',
  { timeout: 30_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, anyRange, fc.constantFrom(...PERIOD_UNITS), async (question, range, unit) => {
        const view = viewWith(opening, { ...question, ...range, on: range.to });
        const path = `knownAt=${encodeURIComponent(question.knownAt ?? '2100-01-01')}`;
        const known = decodeTimeline(await client.read(`/api/datasets/illustrative/timeline?${path}`, timelineSchema));
        const { rows } = trackerOf(known.positions, view, codebook);
        const spec = { rows, range, on: view.on, sort: 'name', groups: [], codebook, question: view } as const;
        const sections = coverageSections({ ...spec, positions: known.positions }, periodsOf(range, unit));
        const shown = new Map(
          sections.flatMap((section) => section.rows).map((row) => [row.member.iso3, row.cells.at(-1)]),
        );
        const answer = await client.read(
          `/api/datasets/illustrative/stances?${parameters(view, range.to)}`,
          stancesOnSchema,
        );
        expect(answer.items).toHaveLength(shown.size);
        for (const { member, level, reason, setBy } of answer.items) {
          const cell = shown.get(member);
          expect(cell?.code).toBe(level ?? reason);
          const record = known.positions.find(({ id }) => id === setBy);
          const hasGround = level !== null || reason === 'conflicting';
          expect(cell?.ground?.id ?? null).toBe(hasGround ? setBy : null);
          if (!hasGround || record === undefined) continue;
          expect(cell?.ground?.age).toBe(dayNumber(range.to) - startOf(record, view.axis));
          expect(cell?.ground?.confidence).toBe(record.confidence);
        }
        expect(groundsOn(rows, view)).toHaveLength(rows.length);
      }),
      { numRuns: 50 },
    );
  },
);

function sentence(patch: Partial<View>): string {
  const view = viewWith(opening, patch);
  return coverageSentence(trackerOf(positions, view, codebook).rows, view, opening.opensOn);
}

describe('the sentence', () => {
  test('counts whose stance rests on an old record, and who has no level', () => {
    expect(sentence({})).toBe(
      'On 22 November 2026, the stance of 1 of 32 members rests on a record older than a year.',
    );
    expect(sentence({ on: '2022-01-01' })).toMatch(
      /^On 1 January 2022, the stance of \d+ of 32 members rests on a record older than a year; \d+ have no level\.$/,
    );
  });

  test('or whose record has less than high confidence', () => {
    expect(sentence({ shade: 'strength' })).toMatch(/rests on a record of less than high confidence\.$/);
  });

  test('says what else is asked, and what is true of one, of none and of nobody with a level', () => {
    expect(sentence({ staleAfterDays: 30, members: ['LTU'] })).toBe(
      'On 22 November 2026, the stance of the chosen member does not rest on a record older than 30 days (stale after 30 days).',
    );
    expect(sentence({ on: '1990-01-01' })).toBe(
      'On 1 January 1990, none of 32 members has a level, so there is no evidence to weigh.',
    );
    const view = viewWith(opening, {});
    expect(coverageSentence([], view, opening.opensOn)).toBe('No member is chosen.');
  });
});

describe('the share with confirmed coding', () => {
  test('counts confirmed records of those that were read', () => {
    const some = positions.filter(({ member }) => member === 'LTU').slice(0, 3);
    const [a = '', b = ''] = some.map(({ id }) => id);
    const codings = new Map([
      [a, 'confirmed' as const],
      [b, 'provisional' as const],
    ]);
    expect(reviewedShare(some, codings)).toEqual({ confirmed: 1, of: 2, unknown: 1 });
    expect(shareInWords(reviewedShare(some, codings))).toBe('1 of 2 records (50 %)');
    expect(shareInWords(reviewedShare([], codings))).toBe('no records');
  });

  test('puts the lowest share first and those without records last', () => {
    const view = viewWith(opening, { members: ['LTU', 'LVA', 'SWE'] });
    const rows = trackerOf(positions, view, codebook).rows.map(({ member, evidence }) => ({
      member,
      evidence: member.iso3 === 'SWE' ? [] : evidence,
    }));
    const codings = new Map(
      positions.map(({ id, member }) => [id, member === 'LVA' ? ('provisional' as const) : ('confirmed' as const)]),
    );
    expect(sharesByMember(rows, codings).map(({ member }) => member.iso3)).toEqual(['LVA', 'LTU', 'SWE']);
  });
});
