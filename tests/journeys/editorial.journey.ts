// A position goes its whole way by keyboard alone: written without network, sent, submitted, reviewed by somebody else,
// on the chart, and off it again.
import { expect as expectSoon, type Locator, type Page, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { cutOff, outboxOf } from './outbox-weather.ts';
import { open, rowsOf, settled, tabTo } from './steps.ts';
import { keptForOffline } from './stoppable-server.ts';

const expect = expectSoon.configure({ timeout: 20_000 });

const WORDS = 'ministry says without network that Spain now advises against it';
const TITLE = /^Spain, 20 Nov 2026/;

test('a position is added without network, sent, reviewed by somebody else, moves the chart, and is taken back', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/');
  const before = await spainOnTheChart(page);
  expect(before.at(-1)?.slice(0, 4)).toEqual(['Spain', '20 Nov 2026', '22 Nov 2026', 'Reviewing']);

  const comeBack = await test.step('an editor opens the form; then the network is gone', async () => {
    await actAs(page, 'editor-a');
    await follow(page, 'Add a position');
    await expect(page.getByRole('form', { name: 'Position' })).toBeVisible();
    await keptForOffline(page);
    await context.setOffline(true);
    return cutOff(page);
  });

  await test.step('what is saved waits on this device, and the page says so', async () => {
    await fillForm(page);
    await press(page, 'Save as draft');
    await expect(page.getByText(/^Saved on this device, not sent\. The service does not answer/)).toBeVisible();
    const [entry, ...others] = await outboxOf(page);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ act: 'create', by: 'editor-a', state: { is: 'waiting' } });
    expect(await barriers(page)).toEqual([]);
  });

  await test.step('with the network it is sent, and the word changes', async () => {
    await context.setOffline(false);
    await comeBack();
    await expect(page.getByRole('heading', { name: 'Saved as a draft' })).toBeFocused();
    await expect(page.getByText(/^Saved on the server \d\d:\d\d$/)).toBeVisible();
    expect(await outboxOf(page)).toEqual([]);
    await press(page, 'Submit for review');
    await expect(page.getByRole('heading', { name: 'Submitted for review' })).toBeFocused();
  });

  await test.step('somebody else finds it on the desk, reads it, and publishes it', async () => {
    await actAs(page, 'reviewer-r');
    await follow(page, 'Desk');
    const waiting = page.getByRole('region', { name: /^In review/ }).getByRole('link', { name: TITLE });
    await reachRow(page, waiting);
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Review: Spain, 20 November 2026/);
    const effect = page.getByRole('region', { name: 'What publishing would change on the charts' });
    await expect(effect).toContainText('Spain: Reviewing → Cautions from 20 Nov 2026');
    await press(page, 'Publish');
    await expect(page.getByText('Published. Charts and counts follow it now.')).toBeFocused();
  });

  await test.step('the chart has moved', async () => {
    await follow(page, 'Overview');
    const after = await spainOnTheChart(page);
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    expect(after.at(-1)?.slice(0, 4)).toEqual(['Spain', '20 Nov 2026', '22 Nov 2026', 'Cautions']);
  });

  await test.step('it is taken back, with a reason, and the chart is as it was', async () => {
    await page.goBack();
    await settled(page);
    await press(page, 'Retract');
    await expect(page.getByRole('textbox', { name: /^Why it is retracted/ })).toBeFocused();
    await page.keyboard.type('It was said of another service.');
    await tabTo(page, page.getByRole('button', { name: 'Retract', exact: true }).nth(1));
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Retracted\. Its trace/)).toBeFocused();
    await follow(page, 'Overview');
    expect(await spainOnTheChart(page)).toEqual(before);
  });
});

/** The rows of Spain in the table of the home chart: from, to, and where it stands. */
async function spainOnTheChart(page: Page): Promise<string[][]> {
  const chart = page.getByRole('figure', { name: 'Stance timeline' });
  await press(page, 'Table', chart);
  const rows = (await rowsOf(chart.getByRole('table'))).filter(([name]) => name?.startsWith('Spain'));
  await page.keyboard.press('Enter');
  await expect(chart.getByRole('table')).toHaveCount(0);
  return rows;
}

async function fillForm(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Position' });
  await choose(page, form.getByRole('combobox', { name: /^Member/ }), 'Spain');
  await choose(page, form.getByRole('combobox', { name: /^Institution/ }), 'Foreign ministry');
  await choose(page, form.getByRole('combobox', { name: /^Instrument/ }), 'Official statement (declaratory)');
  await tabTo(page, form.getByRole('checkbox', { name: /^Low-Earth-orbit broadband/ }));
  await page.keyboard.press('Space');
  await tabTo(page, form.getByRole('radio', { name: /^Welcomes/ }));
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowDown');
  await expect(form.getByRole('radio', { name: /^Cautions/ })).toBeChecked();
  await type(page, form.getByRole('textbox', { name: /^Stated on/ }), '2026-11-20');
  await type(page, form.getByRole('textbox', { name: /^Summary/ }), WORDS);
  await choose(page, form.getByRole('combobox', { name: /^Confidence/ }), 'Medium: one source');
}

async function actAs(page: Page, identity: string): Promise<void> {
  const choice = page.getByRole('combobox', { name: 'Acting as' });
  await tabTo(page, choice, 'Shift+Tab');
  await page.keyboard.type(identity);
  await expect(choice).toHaveValue(identity);
}

/** Chooses in a list by its first letters. */
async function choose(page: Page, list: Locator, label: string): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(label);
  await expect(list.getByRole('option', { name: label, exact: true })).toHaveJSProperty('selected', true);
}

async function type(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words);
}

async function press(page: Page, name: string, within: Page | Locator = page): Promise<void> {
  await tabTo(page, within.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

/** To a page by its link in the header. */
async function follow(page: Page, name: string): Promise<void> {
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await tabTo(page, pages.getByRole('link', { name, exact: true }));
  await page.keyboard.press('Enter');
  await settled(page);
}

/** The rows of the desk are one tab stop; arrows go from one to the next. */
async function reachRow(page: Page, row: Locator): Promise<void> {
  await tabTo(page, page.locator('[data-row][tabindex="0"]'));
  for (let n = 0; n < 80; n += 1) {
    if (await row.evaluate((link) => document.activeElement === link)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(row).toBeFocused();
}
