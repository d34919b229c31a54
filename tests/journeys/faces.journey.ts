// Each chart says the same in its picture, its walk, its sentence and its table, and all of it is what the service derives.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { dateInWords, shortDate } from '../../src/domain/calendar-words.ts';
import members from '../../src/reference/members.json' with { type: 'json' };
import { ask, LABELS, open, rowsOf } from './steps.ts';

interface Stance {
  readonly level: string | null;
  readonly reason: string | null;
  readonly range: readonly string[] | null;
  readonly setBy: string | null;
  readonly stale: boolean;
  readonly tension: boolean;
  readonly rule: number;
}
interface Interval extends Stance {
  readonly from: string;
  readonly to: string;
}
interface Derived {
  readonly member: string;
  readonly intervals: readonly Interval[];
}

const [FROM, TO] = ['2019-01-01', '2026-11-22'];
const NAMES = new Map(members.members.map(({ iso3, name }) => [iso3, name]));
const QUESTIONS = ['', 'bindingOnly=true', 'services=pnt', 'includeProposed=true&axis=effective'];

for (const question of QUESTIONS) {
  test(`the timeline's table and sentence are what the service derives (${question || 'the usual question'})`, async ({
    page,
  }) => {
    await open(page, `/?${question}`);
    const derived = await derive(page, question);
    const figure = page.getByRole('figure', { name: 'Stance timeline' });
    expect(await sequencesOf(figure)).toEqual(sequencesDerived(derived));
    const counts = new Map<string, number>();
    for (const { intervals } of derived) count(counts, codeOf(stanceOn(intervals, TO)));
    for (const [code, number] of counts) await expect(figure).toContainText(`${label(code)} ${number}`);
    await expect(figure).toContainText(`On ${dateInWords(TO)}, of 32 members:`);
  });
}

test('the small multiples have the table of the derivation, and count who moved since their first level', async ({
  page,
}) => {
  await open(page, `/steps?from=2022-06-01`);
  const derived = await derive(page, '', '2022-06-01');
  const figure = page.getByRole('figure', { name: 'The paths of 32 members' });
  const ranks = new Map([...LABELS.keys()].map((id, index) => [id, index]));
  const moves = derived.map(({ intervals }) => {
    const [before, after] = [
      intervals.find(({ level }) => level !== null)?.level ?? null,
      stanceOn(intervals, TO).level,
    ];
    return before === null || after === null ? null : Math.sign((ranks.get(after) ?? 0) - (ranks.get(before) ?? 0));
  });
  const number = (sign: number | null) => moves.filter((move) => move === sign).length;
  expect(number(1)).toBeGreaterThan(3);
  await expect(figure).toContainText(
    `${number(1)} of 32 members became more restrictive and ${number(-1)} less; ${number(0)} stand where they began, and ${number(null)} had`,
  );
  expect(await sequencesOf(figure)).toEqual(sequencesDerived(derived));
});

test('the step lines of the Baltic states have a row for each day of change, with what each had', async ({ page }) => {
  await open(page, '/steps?groups=baltic');
  const derived = await derive(page, 'member=EST,LVA,LTU');
  const figure = page.getByRole('figure');
  const table = await tableOf(figure);
  const header = await table.getByRole('columnheader').allInnerTexts();
  expect(header).toEqual(['From', 'Estonia', 'Latvia', 'Lithuania']);
  const rows = await rowsOf(table);
  const dates = derived.flatMap(({ intervals }) => intervals.map(({ from }) => from));
  for (const [first = '', ...cells] of rows) {
    const day = dates.find((date) => shortDate(date) === first) ?? FROM;
    for (const [index, cell] of cells.entries()) {
      const own = derived.find(({ member }) => NAMES.get(member) === header[index + 1]);
      expect(cell.replace(' (carried forward)', ''), `${header[index + 1]} on ${day}`).toBe(
        words(stanceOn(own?.intervals ?? [], day)),
      );
      expect(cell.includes('carried forward')).toBe(stanceOn(own?.intervals ?? [], day).stale);
    }
  }
  const changes = derived.flatMap(({ intervals }) =>
    intervals.filter((one, i) => i > 0 && words(one) !== words(intervals[i - 1] ?? one)),
  );
  for (const { from } of changes) expect(rows.map(([first]) => first)).toContain(shortDate(from));
  for (const { member, intervals } of derived) {
    await expect(figure).toContainText(`${NAMES.get(member)} ${words(stanceOn(intervals, TO))} since`);
  }
});

test('the distribution counts on each of its days what the service derives, and so do its sentence and shares', async ({
  page,
}) => {
  await open(page, '/distribution');
  const derived = await derive(page, '');
  const figure = page.getByRole('figure');
  const table = await tableOf(figure);
  const header = await table.getByRole('columnheader').allInnerTexts();
  const rows = await rowsOf(table);
  const dates = [FROM, ...derived.flatMap(({ intervals }) => intervals.map(({ from }) => from))];
  expect(rows.length).toBeGreaterThan(50);
  for (const [first = '', ...cells] of rows) {
    const day = dates.find((date) => shortDate(date) === first);
    expect(day, first).toBeDefined();
    const counts = countsOn(derived, day ?? FROM);
    expect(cells.map(Number), first).toEqual(header.slice(1).map((name) => counts.get(name) ?? 0));
  }
  const now = countsOn(derived, TO);
  for (const [name, number] of now) await expect(figure).toContainText(`${name} ${number}`);

  await page.getByRole('radio', { name: 'Shares' }).check({ force: true });
  const last = (await rowsOf(await tableOf(figure))).at(-1) ?? [];
  const shares = await figure.getByRole('columnheader').allInnerTexts();
  expect(last.slice(1)).toEqual(shares.slice(1).map((name) => `${Math.round(((now.get(name) ?? 0) / 32) * 100)} %`));
});

test('the lanes of a member list its published records, each once', async ({ page }) => {
  await open(page, '/members/LTU');
  const { items } = await ask<{
    items: { id: string; statedOn: string; level: string | null; reason: string | null }[];
  }>(page, '/api/datasets/illustrative/positions?member=LTU&status=published&limit=200');
  const figure = page.getByRole('figure', { name: 'Lithuania: who said what' });
  await expect(figure).toContainText(new RegExp(`^.*${items.length} records of \\d+ institutions of Lithuania`, 's'));
  const rows = await rowsOf(await tableOf(figure));
  const shown = rows.map(([date, , , value]) => `${date} ${value?.replace(' (no level)', '')}`);
  const stored = items.map(({ statedOn, level, reason }) => `${dateInWords(statedOn)} ${label(level ?? reason ?? '')}`);
  expect(shown.toSorted()).toEqual(stored.toSorted());
});

for (const [address, name] of [
  ['/', 'Stance timeline'],
  ['/steps', 'The paths of 32 members'],
  ['/steps?groups=baltic', ''],
  ['/distribution', 'How many stand where'],
  ['/members/LTU', 'Lithuania: who said what'],
] as const) {
  test(`the walk of the chart on ${address} (${name}) speaks each mark that it reaches`, async ({ page }) => {
    await open(page, address);
    const figure = name === '' ? page.getByRole('figure') : page.getByRole('figure', { name });
    const spoken = figure.getByRole('status');
    await figure.getByRole('application').focus();
    const said = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'PageDown', 'ArrowUp']) {
      await page.keyboard.press(key);
      await expect(spoken).toHaveText(/\S.{9,}/);
      said.add((await spoken.textContent()) ?? '');
    }
    expect(said.size, 'different marks').toBeGreaterThan(2);
    for (const sentence of said) expect(sentence).toMatch(/\b(?:20\d\d)\b/);
    await page.keyboard.press('Escape');
    await expect(spoken).toBeEmpty();
    await expect(figure.getByRole('application')).toHaveAccessibleDescription(/Arrow keys walk from mark to mark/);
  });
}

async function derive(page: Page, question: string, from = FROM): Promise<readonly Derived[]> {
  const { items } = await ask<{ items: Derived[] }>(
    page,
    `/api/datasets/illustrative/stances?from=${from}&to=${TO}${question === '' ? '' : `&${question}`}`,
  );
  return items;
}

/** The table face, opened where it is not yet. */
async function tableOf(figure: Locator): Promise<Locator> {
  const toggle = figure.getByRole('button', { name: 'Table' });
  if ((await toggle.getAttribute('aria-pressed')) !== 'true') await toggle.click();
  await expect(figure.getByRole('table')).toBeVisible();
  return figure.getByRole('table');
}

/** By member: what stood until when, in the order of time; neighbours of the same words are one. */
async function sequencesOf(figure: Locator): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name = '', , to = '', stance = '', note = '', rule = ''] of await rowsOf(await tableOf(figure))) {
    append((found[name] ??= []), `${stance} | ${note} | rule ${rule.charAt(0)}`, to);
  }
  return found;
}

function sequencesDerived(derived: readonly Derived[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { member, intervals } of derived) {
    const own = (found[NAMES.get(member) ?? member] ??= []);
    for (const one of intervals) {
      const signs = [one.stale ? 'carried forward' : '', one.tension ? 'rule against a later word' : ''].filter(
        Boolean,
      );
      append(own, `${words(one)} | ${signs.join(', ')} | rule ${one.rule}`, shortDate(one.to));
    }
  }
  return found;
}

function append(sequence: string[], state: string, to: string): void {
  if (sequence.at(-1)?.startsWith(`${state} until`) === true) sequence.pop();
  sequence.push(`${state} until ${to}`);
}

function stanceOn(intervals: readonly Interval[], day: string): Interval {
  const found = intervals.find(({ from, to }) => from <= day && day <= to);
  if (found === undefined) throw new Error(`no interval holds on ${day}`);
  return found;
}

function countsOn(derived: readonly Derived[], day: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { intervals } of derived) count(counts, label(codeOf(stanceOn(intervals, day))));
  return counts;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function codeOf({ level, reason }: Stance): string {
  return level ?? reason ?? '';
}

function label(code: string): string {
  return LABELS.get(code) ?? code;
}

function words(stance: Stance): string {
  const ends = stance.range?.map(label).join(' to ');
  return ends === undefined ? label(codeOf(stance)) : `${label(codeOf(stance))}: ${ends}`;
}
