import { type Browser, expect, type Page, test } from '@playwright/test';
import { countsShown, open, sentence, settled } from './steps.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const COUNTS = [
  { on: '2026-11-15', counts: { Excludes: 10, Limits: 10, Cautions: 7, Reviewing: 4, Permits: 1 } },
  { on: '2025-04-20', counts: { Excludes: 2, Limits: 8, Cautions: 5, Reviewing: 6, Permits: 10, Welcomes: 1 } },
];

for (const { on, counts } of COUNTS) {
  test(`the overview of ${on} counts what the derivation counts`, async ({ page }) => {
    await open(page, `/?on=${on}`);
    expect(await countsShown(page)).toEqual(counts);
    const words = Object.entries(counts).map(([label, count]) => `${label} ${count}`);
    await expect(page.getByRole('figure', { name: 'Stance timeline' })).toContainText(
      `of 32 members: ${words.join(', ')}.`,
    );
  });
}

test('an analyst goes from the sentence to the evidence, and a link shows somebody else the same', async ({
  page,
  browser,
}) => {
  await open(page, '/');
  await expect(sentence(page)).toHaveText(
    'On 22 November 2026, 20 of 32 members limit or exclude; 4 moved since 1 September 2026.',
  );

  await test.step('moves the day', async () => {
    await page.getByRole('button', { name: '22 November 2026' }).click();
    const day = page.getByRole('textbox', { name: 'Day shown' });
    await day.fill('2025-04-20');
    await day.press('Enter');
    await page.keyboard.press('Escape');
    await expect(sentence(page)).toHaveText(/^On 20 April 2025, 10 of 32 members limit or exclude/);
    await expect(page).toHaveURL(/[?&]on=2025-04-20/);
  });

  await test.step('filters to the Baltic states', async () => {
    await page.getByRole('button', { name: 'All 32 members' }).click();
    await page.getByRole('button', { name: 'Baltic', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(sentence(page)).toContainText('3 chosen members');
    expect(await tilesShown(page)).toEqual(['Estonia', 'Latvia', 'Lithuania']);
  });

  await test.step('opens Lithuania and its why', async () => {
    await page.getByRole('figure', { name: 'Stance timeline' }).getByRole('link', { name: 'Lithuania' }).click();
    await expect(page).toHaveURL(/\/members\/LTU\?/);
    await expect(sentence(page)).toContainText('Lithuania');
    await page.getByRole('link', { name: 'Why this value?' }).click();
    const why = page.getByRole('dialog', { name: 'Lithuania on 20 April 2025' });
    await expect(why.getByRole('region', { name: 'The stance' })).toContainText('Excludes');
    await expect(why.getByRole('heading', { name: /^Rule \d: / })).toBeVisible();
  });

  const summary = await test.step('follows to the evidence card', async () => {
    const setter = page.getByRole('region', { name: 'The record that sets it' });
    const words = await setter.getByText(/^Illustrative: /).innerText();
    await setter.getByRole('button', { name: /^Open its card.*ill-ltu-\d\d$/ }).click();
    const card = page.getByRole('article', { name: 'Record about Lithuania' });
    await expect(card).toContainText(words);
    await expect(card).toContainText('illustrative');
    return words;
  });

  await test.step('copies the link of the record, and somebody else sees the record', async () => {
    await page.getByRole('button', { name: 'Copy link to this record' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    const link = await page.evaluate(async () => await navigator.clipboard.readText());
    const other = await freshProfile(browser, link);
    await expect(other.getByRole('article', { name: 'Record about Lithuania' })).toContainText(summary);
    await other.context().close();
  });

  await test.step('copies the link of the why, and somebody else sees the same', async () => {
    await page.keyboard.press('Escape');
    const why = page.getByRole('dialog', { name: 'Lithuania on 20 April 2025' });
    await why.getByRole('button', { name: 'Copy link' }).click();
    await expect(why.getByRole('button', { name: 'Link copied' })).toBeVisible();
    const link = await page.evaluate(async () => await navigator.clipboard.readText());
    const other = await freshProfile(browser, link);
    const same = other.getByRole('dialog', { name: 'Lithuania on 20 April 2025' });
    await expect(same.getByRole('region', { name: 'The record that sets it' })).toContainText(summary);
    expect(await same.getByRole('region').allInnerTexts()).toEqual(await why.getByRole('region').allInnerTexts());
    expect(await sentence(other).innerText()).toBe(await sentence(page).innerText());
    await other.context().close();
  });
});

test('back and forward go through the questions that were asked', async ({ page }) => {
  await open(page, '/');
  const first = await sentence(page).innerText();
  await page.getByRole('button', { name: /^Previous day of change/ }).click();
  await expect(sentence(page)).toHaveText(/^On 14 October 2026/);
  await page.goBack();
  await expect(sentence(page)).toHaveText(first);
  await page.goForward();
  await expect(sentence(page)).toHaveText(/^On 14 October 2026/);
});

/** The names on the tiles of the overview, sorted. */
async function tilesShown(page: Page): Promise<string[]> {
  const tiles = page.getByRole('region', { name: /^Levels on/ }).getByRole('button', { name: /why this value/ });
  const names = await tiles.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replace(/,.*/, '')).toSorted();
}

async function freshProfile(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await settled(page);
  return page;
}
