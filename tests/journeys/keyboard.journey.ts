import { expect, type Locator, test } from '@playwright/test';
import { open, sentence, settled, tabTo } from './steps.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the whole way from the sentence to a copied link goes by keyboard alone', async ({ page, browser }) => {
  await open(page, '/');

  await test.step('the first stop skips to the content', async () => {
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('arrows move the day', async () => {
    const day = page.getByRole('slider', { name: 'Day shown' });
    await tabTo(page, day);
    await page.keyboard.press('PageDown');
    await expect(day).toHaveAttribute('aria-valuetext', '22 November 2025');
    for (let i = 0; i < 7; i += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(day).toHaveAttribute('aria-valuetext', '20 April 2025');
    await expect(sentence(page)).toHaveText(/^On 20 April 2025/);
    await expect(page).toHaveURL(/[?&]on=2025-04-20/);
  });

  await test.step('the Baltic states are chosen in a panel that gives focus back', async () => {
    const members = page.getByRole('button', { name: 'All 32 members' });
    await tabTo(page, members, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const group = page
      .getByRole('dialog', { name: 'Members and groups' })
      .getByRole('button', { name: 'Baltic', exact: true });
    await expect(group).toBeVisible();
    await tabTo(page, group);
    await page.keyboard.press('Space');
    await expect(group).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await expect(group).toBeHidden();
    await expect(page.getByRole('button', { name: 'Baltic', exact: true })).toBeFocused();
    await expect(sentence(page)).toContainText('3 chosen members');
  });

  await test.step('the timeline is walked mark by mark, and Enter opens why', async () => {
    const chart = page.getByRole('application', { name: 'Stance timeline' });
    const spoken = page.getByRole('figure', { name: 'Stance timeline' }).getByRole('status');
    await tabTo(page, chart);
    await page.keyboard.press('ArrowRight');
    const first = await said(spoken);
    await page.keyboard.press('End');
    await expect(spoken).not.toHaveText(first);
    await page.keyboard.press('Enter');
    const why = page.getByRole('dialog', { name: /^(Estonia|Latvia|Lithuania) on / });
    await expect(why).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(why).toBeHidden();
    await expect(chart).toBeFocused();
  });

  await test.step('Lithuania is opened from the why of its tile: the tiles are one stop, walked by arrows', async () => {
    const tiles = page.getByRole('toolbar', { name: 'Members by level' });
    await tabTo(page, tiles.getByRole('button').first(), 'Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(tiles.getByRole('button', { name: /why this value/ }).and(page.locator(':focus'))).toHaveCount(0);
    await page.keyboard.press('Tab');
    const lithuania = tiles.getByRole('button', { name: /^Lithuania, LTU/ });
    for (let i = 0; i < 2 && !(await hasFocus(lithuania)); i += 1) await page.keyboard.press('ArrowRight');
    await expect(lithuania).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: 'All about Lithuania' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/members\/LTU\?/);
    await settled(page);
  });

  const why = page.getByRole('dialog', { name: 'Lithuania on 20 April 2025' });
  const card = page.getByRole('article', { name: 'Record about Lithuania' });
  const openWhy = page.getByRole('link', { name: 'Why this value?' });

  const link = await test.step('why and the card open over it, and the link is copied', async () => {
    await tabTo(page, openWhy);
    await page.keyboard.press('Enter');
    await expect(why).toBeVisible();
    const openCard = why.getByRole('region', { name: 'The record that sets it' }).getByRole('button');
    await tabTo(page, openCard);
    await page.keyboard.press('Enter');
    await expect(card).toBeVisible();
    const copy = card.getByRole('button', { name: 'Copy link to this record' });
    await tabTo(page, copy);
    await page.keyboard.press('Enter');
    await expect(card.getByRole('button', { name: 'Link copied' })).toBeFocused();
    return await page.evaluate(async () => await navigator.clipboard.readText());
  });
  const words = await card
    .getByText(/^Illustrative: /)
    .first()
    .innerText();

  await test.step('Escape closes one dialog after the other and gives focus back each time', async () => {
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(why.getByRole('region', { name: 'The record that sets it' }).getByRole('button')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(why).toBeHidden();
    await expect(openWhy).toBeFocused();
  });

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByRole('article', { name: 'Record about Lithuania' })).toContainText(words);
  await other.context().close();
});

test('focus stays inside an open dialog', async ({ page }) => {
  await open(page, '/?why=LTU');
  const dialog = page.getByRole('dialog', { name: /^Lithuania on/ });
  await expect(dialog).toBeVisible();
  const stops = await dialog.getByRole('button').count();
  for (let i = 0; i < stops + 6; i += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const at = document.activeElement;
      return at === null || at === document.body || at.closest('dialog') !== null;
    });
    expect(place, `after ${i + 1} tabs`).toBe(true);
  }
});

test('the table face is reached from the chart by T and left by T', async ({ page }) => {
  await open(page, '/');
  const figure = page.getByRole('figure', { name: 'Stance timeline' });
  await tabTo(page, figure.getByRole('application'));
  await page.keyboard.press('t');
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(figure.getByRole('button', { name: 'Table' })).toBeFocused();
  await page.keyboard.press('t');
  await expect(figure.getByRole('application')).toBeVisible();
  await expect(figure.getByRole('table')).toBeHidden();
});

test('the evidence grid is one stop: arrows move its row, Enter opens the card, Escape comes back', async ({
  page,
}) => {
  await open(page, '/evidence');
  const grid = page.getByRole('grid', { name: 'Records' });
  await tabTo(page, grid);
  const before = await grid.getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(grid).not.toHaveAttribute('aria-activedescendant', before ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: /^Record about/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();
});

test('the slash key leads to the search of the evidence', async ({ page }) => {
  await open(page, '/evidence');
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: /Search the records/ });
  await expect(search).toBeFocused();
  await page.keyboard.type('compliance');
  await expect(page).toHaveURL(/[?&]q=compliance/);
  await expect(search).toBeFocused();
  await expect(sentence(page)).toContainText(/\d+ of \d+ published records (?:is|are) on .*compliance/);
});

test('two groups are compared before and after an event, and the picture is taken along, by keyboard alone', async ({
  page,
}) => {
  await open(page, '/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('compare');
  await expect(page.getByRole('option', { name: /^Compare/, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare$/);
  await settled(page);
  await tabTo(page, page.getByRole('button', { name: 'Baltic and Visegrád Group' }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sides=baltic,v4/);
  const event = page.getByRole('combobox', { name: 'Before and after an event' });
  await tabTo(page, event);
  await page.keyboard.type('21 Apr 2025');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/since=2025-04-20/);
  await expect(page).toHaveURL(/on=2025-07-20/);
  const strips = page.getByRole('figure', { name: 'Before and after' });
  const spoken = strips.getByRole('status');
  await tabTo(page, strips.getByRole('application'));
  await page.keyboard.press('ArrowRight');
  expect(await said(spoken)).toMatch(/^Baltic/);
  const exporting = strips.getByRole('button', { name: 'Export', exact: true });
  await tabTo(page, exporting, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Download SVG' })).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^ILLUSTRATIVE_.*\.svg$/);
  await expect(exporting).toBeFocused();
});

async function hasFocus(place: Locator): Promise<boolean> {
  return await place.evaluate((element) => document.activeElement === element);
}

/** What a live region says, once it says anything. */
async function said(region: Locator): Promise<string> {
  await expect(region).not.toBeEmpty();
  return (await region.textContent()) ?? '';
}
