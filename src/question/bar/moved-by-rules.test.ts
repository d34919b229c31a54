import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { Client } from '../../../tests/contract/client.ts';
import { anyDay, anyQuestion } from '../../../tests/vectors/arbitrary-history.ts';
import { decodeTimeline } from '../../contract/decode-timeline.ts';
import { stancesOnSchema } from '../../contract/stances.ts';
import { timelineSchema } from '../../contract/timeline.ts';
import { codebook } from '../../reference/codebook.ts';
import { memoryRepository } from '../../service/memory-repository.ts';
import { type View, viewWith } from '../view.ts';
import { movedByRules, movedInWords } from './moved-by-rules.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const set = '/api/datasets/illustrative';
let client: Client;

beforeAll(async () => {
  const seeds = demoSeeds();
  client = await Client.over(memoryRepository([...seeds.keys()], [...seeds.values()].flat()));
});

async function movedUnder(view: View) {
  const known = view.knownAt === null ? '' : `?knownAt=${encodeURIComponent(view.knownAt)}`;
  const { positions } = decodeTimeline(await client.read(`${set}/timeline${known}`, timelineSchema));
  return movedByRules(positions, view, codebook);
}

/** What the service says of the same question, with the rules as asked or left at their default. */
async function stancesUnder(view: View, areRulesAsked: boolean) {
  const { on, services, knownAt, axis, bindingOnly, includeProposed, staleAfterDays } = view;
  const rules = { axis, bindingOnly, includeProposed, staleAfterDays };
  const asked = { on, services, ...(knownAt === null ? {} : { knownAt }), ...(areRulesAsked ? rules : {}) };
  const parameters = new URLSearchParams(Object.entries(asked).map(([key, value]) => [key, String(value)]));
  return (await client.read(`${set}/stances?${parameters}`, stancesOnSchema)).items;
}

const sentenceOf = (count: number) => `: ${count === 0 ? 'none' : count} of 32 members `;

test('the sentence counts the members whose stances the service gives otherwise, for fifty random questions', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion, anyDay, async (question, on) => {
      const view = viewWith(opening, { ...question, on });
      const found = await movedUnder(view);
      const [asked, usual] = [await stancesUnder(view, true), await stancesUnder(view, false)];
      const codes = new Map(usual.map(({ member, level, reason }) => [member, level ?? reason]));
      const moved = asked.filter(({ member, level, reason }) => (level ?? reason) !== codes.get(member));
      const carried = (items: typeof asked) => items.filter(({ stale }) => stale).length;
      expect(found.moved).toEqual(moved.map(({ member }) => member));
      expect(found.carriedMore).toBe(carried(asked) - carried(usual));
      expect(found.of).toBe(asked.length);
      expect(movedInWords(found, view) ?? sentenceOf(0)).toContain(sentenceOf(moved.length));
    }),
    { numRuns: 50 },
  );
});

test('nothing is said under the rules of the codebook, whatever else is asked', async () => {
  const view = viewWith(opening, { on: '2025-06-01', groups: ['baltic'], services: ['pnt'] });
  expect(movedInWords(await movedUnder(view), view)).toBeNull();
});

test('binding acts alone move members, and the sentence names the rule and who is counted', async () => {
  const view = viewWith(opening, { bindingOnly: true });
  const found = await movedUnder(view);
  expect(movedInWords(found, view)).toBe(
    `Counting binding acts only: ${found.moved.length} of 32 members stand elsewhere than under the codebook’s default.`,
  );
});

test.each([
  [{ moved: [], carriedMore: 0, of: 32 }, {}, 'none of 32 members stands elsewhere'],
  [{ moved: ['LTU'], carriedMore: 0, of: 1 }, { members: ['LTU'] }, '1 of the 1 chosen member stands elsewhere'],
  [
    { moved: ['EST', 'LTU'], carriedMore: 0, of: 3 },
    { groups: ['baltic'] },
    '2 of the 3 chosen members stand elsewhere',
  ],
])('counts %o in words', (moved, asked, words) => {
  expect(movedInWords(moved, viewWith(opening, { ...asked, includeProposed: true }))).toBe(
    `Counting proposed acts too: ${words} than under the codebook’s default.`,
  );
});

test('an age moves nobody and changes how many are carried forward', async () => {
  const view = viewWith(opening, { staleAfterDays: 30 });
  const found = await movedUnder(view);
  expect(found.moved).toEqual([]);
  expect(found.carriedMore).toBeGreaterThan(0);
  expect(movedInWords(found, view)).toBe(
    `Counting levels as stale after 30 days: none of 32 members stands elsewhere than under the codebook’s default; ${found.carriedMore} more are carried forward.`,
  );
  const older = viewWith(opening, { staleAfterDays: 3650 });
  expect(movedInWords({ moved: [], carriedMore: -1, of: 32 }, older)).toContain('; 1 fewer is carried forward.');
});
