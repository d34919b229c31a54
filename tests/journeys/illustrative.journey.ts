import { expect, type Page, test } from '@playwright/test';
import { open, ROUTES, rowsOf } from './steps.ts';

const NOTICE = 'Illustrative data, not real positions';

for (const route of [...ROUTES, '/no/such/page', '/members/XXX']) {
  test(`nobody can take ${route} of the illustrative set for real`, async ({ page }) => {
    await open(page, route);
    await expect(page.getByRole('region', { name: 'Illustrative data', exact: true })).toContainText(NOTICE);
    await expect(page).toHaveTitle(/^\[Illustrative\] /);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    for (const chart of await page.getByRole('application').all()) {
      expect(await wordsOfPictures(chart), 'words inside the SVG').toContain(NOTICE);
    }
    expect(await linksToMadeUpSources(page), 'made-up sources that are links').toEqual([]);
  });
}

test('every page with a chart was looked at', async ({ page }) => {
  const charts: Record<string, number> = {};
  for (const route of ['/', '/steps', '/distribution', '/members/LTU']) {
    await open(page, route);
    await expect(page.getByRole('application').first()).toBeVisible();
    charts[route] = await page.getByRole('application').count();
  }
  expect(charts).toEqual({ '/': 1, '/steps': 1, '/distribution': 1, '/members/LTU': 2 });
});

test('on paper every sheet is one whose running head says it, upright and on its side', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const route of ['/', '/matrix', '/coverage', '/evidence']) {
    await open(page, route);
    await expect(page.getByText(/ as known at .* Opens again at http/)).toBeAttached();
    const sheets = await page.evaluate(() =>
      [...document.querySelectorAll('body, body *')].map((part) => getComputedStyle(part).getPropertyValue('page')),
    );
    const named = sheets.filter((name) => name !== '' && name !== 'auto');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !name.startsWith('illustrative'))).toEqual([]);
    const heads = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
    );
    for (const name of new Set(named)) {
      expect(heads.some((rule) => rule.startsWith(`@page ${name}`) && rule.includes(NOTICE))).toBe(true);
    }
  }
});

test('the table face of a chart says it in its caption', async ({ page }) => {
  for (const route of ['/', '/steps', '/distribution', '/members/LTU']) {
    await open(page, route);
    for (const figure of await page.getByRole('figure').all()) {
      await figure.getByRole('button', { name: 'Table' }).click();
      await expect(figure.getByRole('table')).toHaveAccessibleName(new RegExp(`^${NOTICE}`));
    }
  }
});

test('each row of the evidence names its data set', async ({ page }) => {
  await open(page, '/evidence');
  const grid = page.getByRole('grid', { name: 'Records' });
  await expect(grid.getByRole('columnheader', { name: 'Data set' })).toBeVisible();
  const cells = (await rowsOf(grid)).map((row) => row.at(-1));
  expect(cells.length).toBeGreaterThan(8);
  expect(new Set(cells)).toEqual(new Set(['illustrative']));
});

test('the card and the why show made-up sources as text and say what they are', async ({ page }) => {
  await open(page, '/evidence?card=ill-ltu-11');
  const card = page.getByRole('article', { name: 'Record about Lithuania' });
  await expect(card).toContainText('Illustrative data, not real positions. This record is made up.');
  await expect(card.getByRole('region', { name: 'Source' })).toContainText('https://sources.example/ill-ltu-11');
  await expect(card.getByRole('region', { name: 'Source' }).getByRole('link')).toHaveCount(0);
  await expect(card.getByRole('definition').filter({ hasText: /^illustrative$/ })).toBeVisible();

  await open(page, '/?why=LTU');
  const setter = page.getByRole('region', { name: 'The record that sets it' });
  await expect(setter).toContainText('https://sources.example/');
  await expect(setter.getByRole('link')).toHaveCount(0);
});

/** All text of the pictures of a chart; hidden words do not count. */
async function wordsOfPictures(chart: ReturnType<Page['getByRole']>): Promise<string> {
  return await chart.evaluate((element) =>
    [...(element.matches('svg') ? [element] : element.querySelectorAll('svg'))]
      .flatMap((svg) => [...svg.querySelectorAll('text')])
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => text.textContent)
      .join('\n'),
  );
}

async function linksToMadeUpSources(page: Page): Promise<string[]> {
  const targets = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return targets.filter((href) => /\.example(?:[/:?#]|$)/.test(href));
}
