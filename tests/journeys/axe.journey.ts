import { expect, test } from '@playwright/test';
import { barriers, holdsOnEveryGround } from './barriers.ts';
import { bringInto, EDITOR_STATES } from './editor-states.ts';
import { open, ROUTES, settled } from './steps.ts';

const VIEWS = [
  ...ROUTES.map((route) => ({ name: route, address: route, dialog: false })),
  { name: '/members/LTU of the documented set', address: '/members/LTU?dataset=documented', dialog: false },
  { name: 'the why dialog', address: '/?why=GRC', dialog: true },
  { name: 'the card', address: '/evidence?card=ill-ltu-11', dialog: true },
  { name: 'the review of a record', address: '/review/ill-ltu-11', dialog: false },
  { name: 'the page that is not there', address: '/no/such/page', dialog: false },
  { name: 'a link with nonsense', address: '/?on=yesterday', dialog: false },
];

for (const { name, address, dialog } of VIEWS) {
  test(`${name} has no barrier that axe can find, light and dark, wide and narrow`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, address);
    if (dialog) await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
    await holdsOnEveryGround(page);
  });
}

for (const [name, state] of Object.entries(EDITOR_STATES)) {
  test(`the editor's ${name} has no barrier that axe can find either`, async ({ page, baseURL }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await bringInto(page, state, baseURL ?? '');
    await settled(page);
    await holdsOnEveryGround(page);
  });
}

test('the table faces have no barrier either', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, '/members/LTU');
  for (const figure of await page.getByRole('figure').all())
    await figure.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('figure').getByRole('table')).toHaveCount(2);
  await holdsOnEveryGround(page);
});

test('the panels of the question bar have no barrier either', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, '/evidence');
  for (const name of [
    '22 November 2026',
    'Core services',
    'All 32 members',
    'Rules: default',
    'Known now',
    'Events: 14 kinds',
  ]) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(
      page
        .getByRole('dialog')
        .getByRole('status')
        .filter({ hasText: /^Loading/ }),
    ).toHaveCount(0);
    expect.soft(await barriers(page), name).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('the palette, with results and without, and the list of keys have no barrier either', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, '/methodology');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('satellite');
  await expect(page.getByRole('group', { name: 'Records' })).toBeVisible();
  await holdsOnEveryGround(page);
  await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('zzzz');
  await expect(page.getByText(/^Nothing matches/)).toBeVisible();
  await holdsOnEveryGround(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await holdsOnEveryGround(page);
});
