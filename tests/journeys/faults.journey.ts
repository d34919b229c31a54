import { expect, type Page, test } from '@playwright/test';
import { open, sentence, settled } from './steps.ts';

test('a failing service is said in place, and asking again asks again', async ({ page }) => {
  await page.goto('/?scenario=failing');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The data sets could not be loaded');
  await expect(alert).toContainText('The service cannot answer now (503)');
  await alert.getByRole('button', { name: 'Retry' }).click();
  await expect(alert).toContainText('The data sets could not be loaded');
  await page.goto('/?scenario=none');
  await settled(page);
  await expect(sentence(page)).toContainText('of 32 members');
});

for (const [weather, words] of [
  ['refused', 'The service did not answer.'],
  ['503', 'The service cannot answer now (503)'],
  ['halved', 'The answer of the service is damaged.'],
  ['strange', 'does not have the agreed form'],
] as const) {
  test(`positions that do not come (${weather}) are said in place, the rest stands, and the retry brings them`, async ({
    page,
  }) => {
    await open(page, '/');
    await setWeather(page, weather);
    await page.getByRole('radio', { name: 'Documented' }).check({ force: true });
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('The positions could not be loaded');
    await expect(alert).toContainText(words);
    await expect(page.getByRole('region', { name: 'Question' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
    await setWeather(page, 'fair');
    await alert.getByRole('button', { name: 'Retry' }).click();
    await expect(alert).toHaveCount(0);
    await expect(page.getByRole('region', { name: /^Levels on/ })).toBeVisible();
  });
}

test('evidence that does not come is said in the page and in the card, each with a retry that works', async ({
  page,
}) => {
  await open(page, '/');
  await setWeather(page, '503', '/positions');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Evidence' }).click();
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('The records could not be loaded');
  await setWeather(page, 'fair');
  await alert.getByRole('button', { name: 'Retry' }).click();
  const grid = page.getByRole('grid', { name: 'Records' });
  await expect(grid).toBeVisible();

  await setWeather(page, '503', '/positions/');
  await grid.getByRole('link').first().click();
  const card = page.getByRole('dialog', { name: 'Record' });
  await expect(card.getByRole('alert')).toContainText('The record could not be loaded');
  await setWeather(page, 'fair');
  await card.getByRole('button', { name: 'Retry' }).click();
  await expect(card.getByRole('article', { name: /^Record about/ })).toBeVisible();
});

test('a slow service leaves frames that hold the place, then the page', async ({ page }) => {
  await page.goto('/?scenario=slow');
  await expect(page.getByText('Loading…')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Loading / })).toBeVisible({ timeout: 10_000 });
  await expect(sentence(page)).toContainText('of 32 members', { timeout: 10_000 });
});

test('a data set without records says so on every page', async ({ page }) => {
  await open(page, '/?scenario=empty');
  await expect(sentence(page)).toContainText('no position is on record for any of 32 members');
  await expect(page.getByRole('list', { name: 'Without a level' })).toContainText('Not researched');
  await open(page, '/evidence');
  await expect(page.getByRole('main')).toContainText('No record matches');
  for (const route of ['/steps', '/distribution', '/members', '/members/LTU']) {
    await open(page, route);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(sentence(page)).not.toBeEmpty();
  }
});

test('half an answer is said to be damaged, and the retry asks again', async ({ page }) => {
  await open(page, '/?scenario=malformed');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('The answer of the service is damaged.');
  await alert.getByRole('button', { name: 'Retry' }).click();
  await expect(alert).toContainText('The answer of the service is damaged.');
  await expect(page.getByRole('region', { name: 'Question' })).toBeVisible();
});

test('a record that does not parse is named, counted and left out; all others stand', async ({ page }) => {
  await open(page, '/');
  const all = await recordsToThisDay(page);
  await open(page, '/?scenario=bad-record');
  await expect(page.getByRole('status').filter({ hasText: '1 record was left out as unreadable' })).toBeVisible();
  await page.getByText('Which and why').click();
  await expect(page.getByRole('listitem').filter({ hasText: /^ill-[a-z]{3}-\d\d: \S/ })).toBeVisible();
  expect(await recordsToThisDay(page)).toBe(all - 1);
});

test('days that no calendar has, or before 1949 or after 2100, are refused in words and the old day holds', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('button', { name: '22 November 2026' }).click();
  const field = page.getByRole('textbox', { name: 'Day shown' });
  for (const [typed, words] of [
    ['1948-12-31', 'Choose a day from 1 January 1949 to 31 December 2100.'],
    ['2101-01-01', 'Choose a day from 1 January 1949 to 31 December 2100.'],
    ['2026-02-30', 'The calendar has no day 2026-02-30.'],
    ['yesterday', 'Write the day as YYYY-MM-DD'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(field).toHaveAccessibleDescription(new RegExp(words.replaceAll('.', String.raw`\.`)));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page).not.toHaveURL(/[?&]on=/);
  }
  await field.fill('1949-01-01');
  await field.press('Enter');
  await expect(page).toHaveURL(/[?&]on=1949-01-01/);
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
});

for (const day of ['1948-12-31', '2101-01-01']) {
  test(`a link to ${day} falls back to the usual day and says so`, async ({ page }) => {
    await open(page, `/?on=${day}`);
    await expect(sentence(page)).toHaveText(/^On 22 November 2026/);
    await expect(page.getByRole('status').filter({ hasText: 'could not be used' })).toContainText(`day ${day}`);
  });
}

async function recordsToThisDay(page: Page): Promise<number> {
  const term = page.getByRole('term').filter({ hasText: 'Records to this day' });
  return Number(await term.locator('xpath=following-sibling::dd').innerText());
}

type AnswerWeather = 'fair' | 'refused' | '503' | 'halved' | 'strange';

/** What becomes of the page's requests from now on whose address has `part` in it, over the in-page service. */
async function setWeather(page: Page, weather: AnswerWeather, part = '/timeline'): Promise<void> {
  await page.evaluate(
    ([weather, part]) => {
      const kept: unknown = Reflect.get(window, 'fairFetch') ?? window.fetch.bind(window);
      Reflect.set(window, 'fairFetch', kept);
      const fair: typeof fetch = (input, init) =>
        typeof kept === 'function' ? Reflect.apply(kept, window, [input, init]) : Promise.reject(new Error('no fetch'));
      const altered = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
        const address = input instanceof Request ? input.url : String(input);
        if (weather === 'fair' || !address.includes(part)) return fair(input, init);
        if (weather === 'refused') throw new TypeError('Failed to fetch');
        if (weather === 'strange') return Response.json({ surprise: true });
        if (weather === 'halved') {
          const text = await (await fair(input, init)).text();
          return new Response(text.slice(0, text.length / 2), { headers: { 'content-type': 'application/json' } });
        }
        const problem = {
          type: '/problems/unavailable',
          title: 'The service cannot answer now',
          status: 503,
          instance: address,
        };
        return Response.json(problem, { status: 503, headers: { 'content-type': 'application/problem+json' } });
      };
      Object.defineProperty(window, 'fetch', { value: altered, configurable: true, writable: true });
    },
    [weather, part] as const,
  );
}
