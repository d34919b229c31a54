// The analyst's tasks, each from the home page to its answer; what the page says is counted again from the service.
import { expect, type Page, test } from '@playwright/test';
import { ask, LABELS, open, rowsOf, sentence, settled } from './steps.ts';

interface StanceItem {
  readonly member: string;
  readonly level: string | null;
  readonly reason: string | null;
  readonly setBy: string | null;
}

interface Reference {
  readonly members: readonly { readonly iso3: string; readonly name: string }[];
  readonly instruments: readonly { readonly id: string; readonly bindingLevel: number }[];
}

/** The stance of each member, as the service derives it for a question. */
async function stances(page: Page, question: string): Promise<ReadonlyMap<string, string>> {
  const answer = await ask<{ items: StanceItem[] }>(page, `/api/datasets/illustrative/stances?${question}`);
  return new Map(answer.items.map(({ member, level, reason }) => [member, level ?? reason ?? '']));
}

const ORDER = ['welcomes', 'permits', 'reviewing', 'cautions', 'limits', 'excludes'];

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click();
  await settled(page);
}

async function fillDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('main').getByRole('textbox', { name: label, exact: true });
  await field.fill(day);
  await field.press('Enter');
}

test('what changed since Monday: who moved, from where to where', async ({ page }) => {
  await open(page, '/');
  await goTo(page, 'Shifts');
  await fillDay(page, 'Moves since', '2026-11-09');
  await fillDay(page, 'Until', '2026-11-15');
  await expect(page).toHaveURL(/since=2026-11-09/);
  const before = await stances(page, 'on=2026-11-09');
  const after = await stances(page, 'on=2026-11-15');
  const moved = [...after].filter(([member, code]) => code !== before.get(member) && ORDER.includes(code));
  await expect(sentence(page)).toContainText('Between 9 November 2026 and 15 November 2026');
  await expect(sentence(page)).toContainText(
    moved.length === 0 ? /no(body| member)|none|0 of 32/i : `${moved.length} of 32`,
  );
  await fillDay(page, 'Moves since', '2026-09-21');
  const since = await stances(page, 'on=2026-09-21');
  const later = [...after].filter(([member, code]) => code !== since.get(member) && ORDER.includes(code));
  expect(later.length).toBeGreaterThan(0);
  await expect(sentence(page)).toContainText(`${later.length} of 32 members moved`);
});

test('the Baltic members against the Visegrád Group, before and after 21 April 2025', async ({ page }) => {
  await open(page, '/');
  await goTo(page, 'Compare');
  await page.getByRole('button', { name: 'Baltic and Visegrád Group' }).first().click();
  const memo = page.getByRole('combobox', { name: 'Before and after an event' });
  await memo.selectOption({
    label: '21 Apr 2025: State Department talking points on Chinese satellite services published',
  });
  await expect(page).toHaveURL(/since=2025-04-20/);
  await expect(page).toHaveURL(/on=2025-07-20/);
  const strips = page.getByRole('figure', { name: 'Before and after' });
  await strips.getByRole('button', { name: 'Table' }).click();
  const rows = await rowsOf(strips.getByRole('table'));
  const days = { before: await stances(page, 'on=2025-04-20'), after: await stances(page, 'on=2025-07-20') };
  const sides = { Baltic: ['EST', 'LTU', 'LVA'], 'Visegrád Group': ['CZE', 'HUN', 'POL', 'SVK'] };
  const header = await strips.getByRole('columnheader').allInnerTexts();
  for (const [side, members] of Object.entries(sides)) {
    const [first, second] = rows.filter((row) => row.join(' ').includes(side));
    for (const [row, day] of [
      [first, days.before],
      [second, days.after],
    ] as const) {
      for (const code of ORDER) {
        const column = header.findIndex((name) => name.startsWith(LABELS.get(code) ?? code));
        const count = members.filter((member) => day.get(member) === code).length;
        if (column >= 0) expect(row?.[column], `${side}: ${code}`).toMatch(new RegExp(`^${count}\\b`));
        else expect(count).toBe(0);
      }
    }
  }
});

test('which Excludes are binding', async ({ page }) => {
  await open(page, '/');
  await goTo(page, 'Say and do');
  const chart = page.getByRole('figure', { name: 'Level against binding strength' });
  await chart.getByRole('button', { name: 'Table' }).click();
  const rows = await rowsOf(chart.getByRole('table'));
  const shown = rows.filter(([, level, binding]) => level === 'Excludes' && /^[34]/.test(binding ?? ''));
  expect(new Set(shown.map(([name]) => name))).toEqual(await bindingExcluders(page));
});

/** Names of the members that exclude by a record that binds (strength 3 or 4), from the service's records. */
async function bindingExcluders(page: Page): Promise<ReadonlySet<string>> {
  const { members, instruments } = await ask<Reference>(page, '/api/reference');
  const { items } = await ask<{ items: StanceItem[] }>(page, '/api/datasets/illustrative/stances?on=2026-11-22');
  const names = new Set<string>();
  for (const { member, setBy } of items.filter(({ level }) => level === 'excludes')) {
    const { instrument } = await ask<{ instrument: string }>(page, `/api/datasets/illustrative/positions/${setBy}`);
    const binding = instruments.find(({ id }) => id === instrument)?.bindingLevel ?? 0;
    if (binding >= 3) names.add(members.find(({ iso3 }) => iso3 === member)?.name ?? member);
  }
  return names;
}

test('what was known on 1 June 2025 against what is known today', async ({ page }) => {
  await open(page, '/?on=2025-06-01');
  await goTo(page, 'Known then');
  await fillDay(page, 'Known on, earlier', '2025-06-01');
  await expect(page).toHaveURL(/knownSince=2025-06-01/);
  await settled(page);
  const then = await stances(page, 'on=2025-06-01&knownAt=2025-06-01');
  const now = await stances(page, 'on=2025-06-01');
  const differ = [...now].filter(([member, code]) => then.get(member) !== code);
  expect(differ.length).toBeGreaterThan(0);
  await expect(sentence(page)).toContainText(`${differ.length} of 32 members`);
  const why = page.getByRole('table', { name: /Members with another stance/ });
  await expect(why.getByRole('rowheader')).toHaveCount(differ.length);
  await why.getByRole('link').nth(1).click();
  await expect(page.getByRole('article', { name: /^Record about/ })).toBeVisible();
});

test('a brief on one country, with footnotes that lead to its records', async ({ page }) => {
  await open(page, '/');
  await goTo(page, 'Members');
  await page.getByRole('main').getByRole('link', { name: 'Lithuania' }).click();
  await settled(page);
  await page.getByRole('link', { name: 'One-page brief' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/brief\/LTU/);
  const level = (await stances(page, 'on=2026-11-22')).get('LTU') ?? '';
  await expect(page.getByRole('main')).toContainText('Lithuania');
  await expect(page.getByRole('main')).toContainText(LABELS.get(level) ?? level);
  await expect(page.getByRole('main')).toContainText('Illustrative data, not real positions');
  await expect(page.getByRole('main')).toContainText('[1]');
});
