import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { Client } from '../../../tests/contract/client.ts';
import { anyDay, anyQuestion } from '../../../tests/vectors/arbitrary-history.ts';
import { decodeTimeline } from '../../contract/decode-timeline.ts';
import { stancesOnSchema } from '../../contract/stances.ts';
import { timelineSchema } from '../../contract/timeline.ts';
import { codeOf } from '../../domain/stance.ts';
import type { Question } from '../../domain/question.ts';
import { QueryProvider } from '../../queries/query-provider.tsx';
import { trackerOf } from '../../question/tracker.ts';
import { OpeningContext } from '../../question/use-view.ts';
import { type View, viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { memoryRepository } from '../../service/memory-repository.ts';
import { knowledgeDates, knownAnswers } from './known-answers.ts';
import { KnownPage } from './known-page.tsx';
import { knownSentence } from './known-words.ts';

const SET = '/api/datasets/illustrative';
const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
let client: Client;
beforeAll(async () => {
  const seeds = demoSeeds();
  client = await Client.over(memoryRepository([...seeds.keys()], [...seeds.values()].flat()));
  await import('../../charts/known/known-twice.tsx');
  await import('../../question/bar/question-bar.tsx');
});
afterEach(() => vi.unstubAllGlobals());

async function recordsKnown(knownAt: string | null) {
  const search = knownAt === null ? '' : `?knownAt=${encodeURIComponent(knownAt)}`;
  return decodeTimeline(await client.read(`${SET}/timeline${search}`, timelineSchema)).positions;
}

async function codesKnown(question: Question, on: string, knownAt: string | null): Promise<Map<string, string | null>> {
  const { services, axis, bindingOnly, includeProposed, staleAfterDays } = question;
  const asked = new URLSearchParams({
    on,
    axis,
    services: services.join(','),
    bindingOnly: String(bindingOnly),
    includeProposed: String(includeProposed),
    staleAfterDays: String(staleAfterDays),
  });
  if (knownAt !== null) asked.set('knownAt', knownAt);
  const { items } = await client.read(`${SET}/stances?${asked}`, stancesOnSchema);
  return new Map(items.map(({ member, level, reason }) => [member, level ?? reason]));
}

async function answersOf(patch: Partial<View>) {
  const view = viewWith(opening, patch);
  const dates = knowledgeDates(view, opening.opensOn);
  const tracker = trackerOf(await recordsKnown(dates.later), view, codebook);
  return { view, dates, ...knownAnswers(await recordsKnown(dates.earlier), tracker, view, dates) };
}

test(
  'both answers are those of the service at the two knowledge dates, and every difference has a cause, for fifty random questions',
  { timeout: 30_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, anyDay, anyDay, async (question, on, knownSince) => {
        const { dates, members } = await answersOf({ ...question, on, knownSince });
        const [before, after] = [
          await codesKnown(question, on, dates.earlier),
          await codesKnown(question, on, dates.later),
        ];
        expect(members).toHaveLength(before.size);
        for (const one of members) {
          expect(codeOf(one.before)).toBe(before.get(one.member.iso3));
          expect(codeOf(one.after)).toBe(after.get(one.member.iso3));
          // Dates that are turned round have no differences to explain; the page says so instead.
          if (dates.later !== null && dates.later < dates.earlier) continue;
          expect(one.difference === null || one.causes.length > 0).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  },
);

async function sentence(patch: Partial<View>) {
  const { members, view, dates } = await answersOf(patch);
  return knownSentence(members, view, dates, opening.opensOn);
}

describe('the sentence', () => {
  test('counts who has another stance, and for what', async () => {
    expect(await sentence({ knownSince: '2025-06-01', on: '2025-06-01' })).toBe(
      'By what is known now, 3 of 32 members stood elsewhere on 1 June 2025 than by what was known on 1 June 2025: 2 for a correction, 1 for a new record.',
    );
    expect(await sentence({ knownSince: '2025-06-01', on: '2025-06-01', members: ['FRA'], bindingOnly: false })).toBe(
      'By what is known now, France stood elsewhere on 1 June 2025 than by what was known on 1 June 2025: for a correction.',
    );
  });

  test('says that nobody has, what else is asked, and the later date where one was chosen', async () => {
    expect(await sentence({ knownSince: '2026-11-01', knownAt: '2026-11-02', axis: 'effective' })).toBe(
      'By what was known on 2 November 2026, all 32 members stood on 22 November 2026 where they stood by what was known on 1 November 2026 (by the date of effect).',
    );
  });

  test('takes a year before the later date where no earlier one was chosen', async () => {
    expect((await answersOf({})).dates).toEqual({ earlier: '2025-11-22', later: null });
    expect((await answersOf({ knownAt: '2024-06-01' })).dates.earlier).toBe('2023-06-02');
  });
});

/** The page at an address, over the demo's service. */
function open(search: string): () => string {
  vi.stubGlobal('fetch', (path: string) => client.get(path));
  history.replaceState(null, '', `/known?${search}`);
  render(
    <OpeningContext value={opening}>
      <QueryProvider>
        <KnownPage />
      </QueryProvider>
    </OpeningContext>,
  );
  return () => location.search;
}

describe('the page', () => {
  test('names the corrected record behind a difference, with a link to its card', async () => {
    open('knownSince=2025-06-01&on=2025-06-01');
    const table = await screen.findByRole('table', {
      name: /^Illustrative data, not real positions\. Members with another stance/,
    });
    const row = within(table).getByRole('row', { name: /^France/ });
    expect(row).toHaveTextContent('Correction of level, from Limits to Cautions.');
    expect(within(row).getByRole('link', { name: /30 Apr 2025: Cautions/ })).toHaveAttribute(
      'href',
      expect.stringContaining('card=ill-fra-08'),
    );
  });

  test('names a retraction, and lists it with its reason', async () => {
    open('members=BEL&knownSince=2024-04-23&knownAt=2024-05-30&on=2024-05-30');
    expect(
      await screen.findByText(/Illustrative: the record rested on a mistranslation of its source/),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Records about what is asked: 1 retracted/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'By what was known on 30 May 2024, Belgium stood elsewhere on 30 May 2024 than by what was known on 23 April 2024: for a retraction.',
    );
    expect(screen.getByRole('row', { name: /^Belgium/ })).toHaveTextContent('Record retracted.');
  });

  test('shows more of what was recorded when asked', async () => {
    open('knownSince=2025-06-01');
    const region = await screen.findByRole('region', { name: 'What was recorded between the two dates' });
    await within(region).findAllByRole('listitem');
    const before = within(region).getAllByRole('listitem').length;
    await userEvent.click(within(region).getByRole('button', { name: 'Show more' }));
    expect(within(region).getAllByRole('listitem')).toHaveLength(before * 2);
  });

  test('a quick choice and a typed day change the earlier date', async () => {
    const address = open('');
    await userEvent.click(await screen.findByRole('button', { name: 'A quarter' }));
    expect(address()).toContain('knownSince=2026-08-23');
    const field = screen.getByRole('textbox', { name: 'Known on, earlier' });
    await userEvent.clear(field);
    await userEvent.type(field, '2025-02-30{Enter}');
    expect(await screen.findByText('The calendar has no day 2025-02-30.')).toBeInTheDocument();
    await userEvent.clear(field);
    await userEvent.type(field, '2025-02-03{Enter}');
    expect(address()).toContain('knownSince=2025-02-03');
  });
});

describe('dates that cannot be compared', () => {
  test.each([
    [
      'knownSince=2026-11-22',
      'What was known on 22 November 2026 is what is known now.',
      'Compare with 23 August 2026',
      'knownSince=2026-08-23',
    ],
    [
      'knownSince=2024-01-01&knownAt=2024-01-01',
      'Both knowledge dates are 1 January 2024.',
      'Compare with 2 October 2023',
      'knownSince=2023-10-02',
    ],
    ['knownSince=2030-01-01', '1 January 2030 lies ahead.', 'Compare with 23 August 2026', 'knownSince=2026-08-23'],
    [
      'knownSince=2025-01-01&knownAt=2024-01-01',
      'The knowledge dates are turned round.',
      'Turn the dates round',
      'knownAt=2025-01-01',
    ],
    [
      'knownSince=2010-01-01',
      'Nothing had been published by 1 January 2010.',
      'Compare with 27 January 2019',
      'knownSince=2019-01-27',
    ],
    [
      'knownSince=2010-01-01&knownAt=2011-01-01',
      'Nothing had been published by 1 January 2011.',
      'Compare with now',
      'knownSince=2010-01-01',
    ],
  ])('%s: says what it means, and what to do', async (search, title, action, then) => {
    const address = open(search);
    expect(await screen.findByText(title)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: action }));
    expect(address()).toContain(then);
  });
});
