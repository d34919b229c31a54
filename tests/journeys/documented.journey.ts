import { expect, type Page, test } from '@playwright/test';
import { ask, open, ROUTES, rowsOf, sentence, settled } from './steps.ts';

const MADE_UP = /illustrative|made[ -]up|fictional|sources\.example|\bill-[a-z]{3}-/i;

/** The 16 real positions, of ten members; for the others only a search without result is on record. */
const POSITIONS = 16;
const SEARCHES = 22;

for (const route of [...ROUTES, '/members/FRA', '/no/such/page']) {
  test(`no illustrative word or record is left on ${route} of the documented set`, async ({ page }) => {
    await open(page, withSet(route));
    await expect(page).not.toHaveTitle(MADE_UP);
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
    expect(await wordsBesideTheSwitch(page)).toEqual([]);
    const closed = page.getByRole('main').locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await settled(page);
    expect(await wordsBesideTheSwitch(page)).toEqual([]);
  });
}

test('the tables, the why and the cards hold no illustrative word or record either', async ({ page }) => {
  for (const route of ['/', '/steps', '/distribution', '/members/DEU']) {
    await open(page, withSet(route));
    for (const figure of await page.getByRole('figure').all()) {
      await figure.getByRole('button', { name: 'Table' }).click();
      await expect(figure.getByRole('table')).toBeVisible();
    }
    expect(await wordsBesideTheSwitch(page), route).toEqual([]);
  }
  for (const query of ['why=FRA', 'why=USA', 'card=dr-01']) {
    await open(page, `/?dataset=documented&${query}`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(
      page
        .getByRole('dialog')
        .getByRole('status')
        .filter({ hasText: /^Loading/ }),
    ).toHaveCount(0);
    expect(await wordsBesideTheSwitch(page), query).toEqual([]);
  }
});

test('an analyst switches to the documented set, finds 16 real positions, and switches back', async ({ page }) => {
  await open(page, '/evidence');
  await page.getByRole('radio', { name: 'Documented' }).check({ force: true });
  await expect(page).toHaveURL(/[?&]dataset=documented/);
  await expect(page).toHaveTitle(/^Evidence/);
  await settled(page);
  const grid = page.getByRole('grid', { name: 'Records' });
  await page.getByRole('button', { name: 'Core services' }).click();
  await page.getByRole('dialog', { name: 'Services' }).getByRole('button', { name: 'All', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(sentence(page)).toContainText(`${POSITIONS + SEARCHES} published records of 32 members`);
  await expect(grid).toHaveAttribute('aria-rowcount', String(POSITIONS + SEARCHES + 1));

  const { items } = await ask<{ items: { id: string; level: string | null; reason: string | null }[] }>(
    page,
    '/api/datasets/documented/positions?limit=200',
  );
  expect(items.filter(({ level }) => level !== null)).toHaveLength(POSITIONS);
  expect(items.filter(({ reason }) => reason === 'none-found')).toHaveLength(SEARCHES);
  expect(new Set(items.map(({ id }) => id)).size).toBe(POSITIONS + SEARCHES);
  expect((await rowsOf(grid)).every((row) => row.at(-1) === 'documented')).toBe(true);

  await page.getByRole('radio', { name: 'Illustrative' }).check({ force: true });
  await expect(page).toHaveTitle(/^\[Illustrative\] Evidence/);
  await expect(page.getByRole('region', { name: 'Illustrative data' })).toBeVisible();
  await settled(page);
  expect((await rowsOf(grid)).every((row) => row.at(-1) === 'illustrative')).toBe(true);
});

test('documented sources are links that open elsewhere, over https and without a referrer', async ({ page }) => {
  await open(page, '/evidence?dataset=documented&card=dr-01');
  const links = page.getByRole('article', { name: /^Record about/ }).getByRole('link');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('href', /^https:\/\//);
    await expect(link).toHaveAttribute('rel', /noreferrer/);
  }
});

test('a record of one set does not open under the other', async ({ page }) => {
  await open(page, '/evidence?dataset=documented&card=ill-ltu-11');
  await expect(page.getByRole('dialog')).toContainText('There is no such record here');
  await expect(page.getByRole('dialog').getByRole('article')).toHaveCount(0);
});

function withSet(route: string): string {
  return `${route}?dataset=documented`;
}

/** Lines of the page and hidden words of its markup that speak of made-up data, except the switch that leads back to it. */
async function wordsBesideTheSwitch(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const part of copy.querySelectorAll('script, style')) part.remove();
    for (const group of copy.querySelectorAll('fieldset')) {
      if (group.querySelector('legend')?.textContent === 'Data set') group.remove();
    }
    const attributes = [...copy.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'title', 'alt', 'placeholder', 'href'].map((name) => element.getAttribute(name) ?? ''),
    );
    const blocks = [...copy.querySelectorAll('*')].flatMap((element) =>
      [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
    );
    return [...blocks, ...attributes].join('\n');
  });
  return [...new Set(text.split('\n').filter((line) => MADE_UP.test(line)))];
}
