import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Asker, codeOfItem, type DayItem, forFifty, opening } from '../../../tests/app/fifty-questions.ts';
import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Because } from '../../domain/outweighed.ts';
import { QueryProvider } from '../../queries/query-provider.tsx';
import { searchOf } from '../../question/url-codec.ts';
import { OpeningContext } from '../../question/use-view.ts';
import type { View } from '../../question/view.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { WhyDialog } from './why-dialog.tsx';
import { BECAUSE_WORDS, becauseInWords } from './why-words.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await Asker.overTheDemo();
});
afterEach(() => vi.unstubAllGlobals());

/** Records that stand at the rule and not among those outweighed: the others of a conflict, and the later word of a tension. */
const AT_THE_RULE: ReadonlySet<Because> = new Set(['in-conflict', 'yields-to-rule']);

/** Opens the dialog at the address of a view, and waits until its records are there. */
async function open(view: View) {
  history.replaceState(null, '', `/${searchOf(view, opening)}`);
  const { unmount } = render(
    <OpeningContext value={opening}>
      <QueryProvider>
        <WhyDialog />
      </QueryProvider>
    </OpeningContext>,
  );
  return { shown: await screen.findByRole('region', { name: 'The stance' }), unmount };
}

/** The ids of the records in a part of the dialog, in the order of the page. */
function idsIn(part: HTMLElement | null): string[] {
  if (part === null) return [];
  const buttons = within(part).queryAllByRole('button', { name: /^Open its card/, hidden: true });
  return buttons.map((button) => button.textContent.replace('Open its card ', ''));
}

function expectStance(shown: HTMLElement, item: DayItem) {
  const code = codeOfItem(item);
  const ends = item.range?.map((level) => labelOf(level, codebook)).join(' to ');
  expect(shown.querySelector('strong')).toHaveTextContent(labelOf(code, codebook) + (ends ? `: ${ends}` : ''));
  expect(shown.textContent.includes('carried forward')).toBe(item.stale);
  expect(shown.textContent.includes('in tension')).toBe(item.tension);
}

/** Under rules 3 and 4 what is earlier is compared with the records at the rule; anything else has one sentence. */
function sentenceOf(because: Because, item: DayItem): string {
  const isCompared = item.rule !== 2 && (because === 'earlier' || because === 'same-day-weaker');
  return isCompared ? becauseInWords(because, item) : BECAUSE_WORDS[because];
}

function expectRecords(item: DayItem) {
  const atRule = item.outweighed.filter(({ because }) => AT_THE_RULE.has(because)).map(({ id }) => id);
  const rule = screen.getByRole('region', { name: new RegExp(`^Rule ${item.rule}: `) });
  const cited = atRule.length === 0 ? [] : [item.setBy, ...atRule];
  expect(new Set(idsIn(rule))).toEqual(new Set(cited));
  const setter = screen.queryByRole('region', { name: /^(The record that sets it|The search on record)$/ });
  expect(idsIn(setter)).toEqual(item.setBy === null || item.rule === 4 ? [] : [item.setBy]);
  const rest = item.outweighed.filter(({ because }) => !AT_THE_RULE.has(because));
  const outweighed = screen.getByRole('region', { name: /^What (it outweighed|is on record)$/ });
  expect(idsIn(outweighed)).toEqual(rest.map(({ id }) => id));
  const lines = within(outweighed).queryAllByRole('listitem', { hidden: true });
  for (const [at, { because }] of rest.entries()) expect(lines[at]).toHaveTextContent(sentenceOf(because, item));
}

test('the dialog shows the level, rule, setter and every outweighed record with its reason as the service answers, for fifty random questions', async () => {
  vi.stubGlobal('fetch', (path: string) => asker.client.get(path));
  await forFifty(fc.constantFrom(...memberList), async (asked, { iso3, name }) => {
    const view = { ...asked, why: iso3 };
    const item = (await asker.itemsOn(view, view.on)).find(({ member }) => member === iso3);
    if (item === undefined) throw new Error(`the service leaves out ${iso3}`);
    const { shown, unmount } = await open(view);
    expect(screen.getByRole('dialog', { name: `${name} on ${dateInWords(view.on)}` })).toBeInTheDocument();
    expectStance(shown, item);
    expectRecords(item);
    unmount();
  });
}, 30_000);
