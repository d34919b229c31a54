// Bad weather on request: each scenario is switched on in the presenter's panel, says what it is and what it does, and
// takes nothing away: the record that was saved before and the form that is half filled in are there under it and after it.
import { expect as expectSoon, type Locator, type Page, test } from '@playwright/test';
import { write } from './editor-steps.ts';
import { ask, open, sentence, settled, tabTo } from './steps.ts';

/** Some of them are about waiting. */
const expect = expectSoon.configure({ timeout: 20_000 });

const SAVED = 'ill-ltu-11';
const SAVED_NOTE = 'Saved before any scenario.';
const EDITED = 'ill-deu-05';
const TYPED = 'Illustrative: half typed when the weather changed';

test.describe.configure({ timeout: 120_000 });

test('slow network: the page says that what was saved is on its way, and it arrives', async ({ page }) => {
  await workInProgress(page);
  await test.step('by keyboard alone', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Demo', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, panel(page).getByRole('button', { name: 'Switch on: slow network' }));
    await page.keyboard.press('Enter');
    await expect(strip(page)).toContainText('Scenario: slow network. Every answer of the service takes two seconds.');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Demo', exact: true })).toBeFocused();
  });
  await save(page);
  await expect(page.getByText('Saved on this device, not sent')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Saved as a draft' })).toBeVisible();
  await tabTo(page, strip(page).getByRole('button', { name: 'Switch off' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectFair(page);
  expect(await summaryOf(page, EDITED)).toBe(TYPED);
});

test('server failing: what is saved waits on the device, pages say why they are empty, and it is sent afterwards', async ({
  page,
}) => {
  await workInProgress(page);
  await switchOn(page, 'server failing', 'it cannot answer now');
  await expect(summary(page)).toHaveValue(TYPED);
  await save(page);
  await expect(page.getByText('The service does not answer; it is sent as soon as it does')).toBeVisible();
  await goTo(page, 'Evidence');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The service cannot answer now (503)');
  await switchOff(page);
  await expect(page.getByRole('grid', { name: 'Records' })).toBeVisible();
  await expect.poll(() => summaryOf(page, EDITED)).toBe(TYPED);
});

test('offline: what is saved waits on the device, a reload says what is missing and how to end it', async ({
  page,
}) => {
  await workInProgress(page);
  await switchOn(page, 'offline', 'No request reaches the service.');
  await save(page);
  await expect(page.getByText('The service does not answer; it is sent as soon as it does')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('The data sets could not be loaded');
  await expect(page.getByRole('alert')).toContainText('The service did not answer.');
  await expect(strip(page)).toContainText('Scenario: offline.');
  await switchOff(page);
  await settled(page);
  await expect.poll(() => summaryOf(page, EDITED)).toBe(TYPED);
});

test('empty data: nothing is on record but what was written here, and the form stays as it is', async ({ page }) => {
  await open(page, '/');
  const before = await sentence(page).innerText();
  await workInProgress(page);
  await switchOn(page, 'empty data', 'Nothing is on record but what was written in this browser.');
  await expect(summary(page)).toHaveValue(TYPED);
  await goTo(page, 'Evidence');
  await expect(sentence(page)).toContainText('1 published record');
  await switchOff(page);
  await goTo(page, 'Overview');
  await expect(sentence(page)).toHaveText(before);
  await offersWhatWasTyped(page);
});

test("a colleague's edit: the service refuses the older one, and both come side by side", async ({ page }) => {
  await workInProgress(page);
  await switchOn(page, 'a colleague edits too', 'a colleague has just changed the same record');
  await save(page);
  await expect(page.getByRole('heading', { name: 'editor-b changed this record while you did' })).toBeFocused();
  const decision = page.getByRole('group', { name: 'Summary' });
  await expect(decision).toContainText('as a colleague read it');
  await decision.getByRole('radio', { name: /^Mine/ }).check();
  await page.getByRole('button', { name: 'Save the merged version' }).click();
  await expect(page.getByRole('heading', { name: 'Saved as a draft' })).toBeFocused();
  await switchOff(page);
  expect(await summaryOf(page, EDITED)).toBe(TYPED);
  expect(await ask<{ note: string }>(page, recordAt(EDITED))).toMatchObject({
    note: expect.stringMatching(/colleague/i),
  });
});

test('stale session: the page says that one has to sign in again, and keeps the form', async ({ page }) => {
  await workInProgress(page);
  await switchOn(page, 'stale session', 'Your session has run out without telling you.');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Choose an editor identity, then save again.');
  await expect(page.getByRole('alert')).toContainText('Everything in the form is kept.');
  const actingAs = page.getByRole('combobox', { name: 'Acting as' });
  await expect(actingAs).toHaveValue('');
  await expect(summary(page)).toHaveValue(TYPED);
  await actingAs.selectOption('editor-a');
  await expectFair(page);
  await expect(summary(page)).toHaveValue(TYPED);
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('heading', { name: 'Saved as a draft' })).toBeVisible();
  expect(await summaryOf(page, EDITED)).toBe(TYPED);
});

test('a stale session that is switched off brings the identity back', async ({ page }) => {
  await workInProgress(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Member, page/ }).fill('scenario');
  await page.getByRole('option', { name: /^Open the demo panel/ }).click();
  await panel(page).getByRole('button', { name: 'Switch on: stale session' }).click();
  await expect(strip(page)).toContainText('Choose an identity again to go on.');
  await page.reload();
  await settled(page);
  await expect(page.getByRole('combobox', { name: 'Acting as' })).toHaveValue('');
  await switchOff(page);
  await expect(page.getByRole('combobox', { name: 'Acting as' })).toHaveValue('editor-a');
  await offersWhatWasTyped(page);
});

test('100,000 records: the page says how far they are made, shows them, and goes back', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, '/');
  const before = await sentence(page).innerText();
  await workInProgress(page);
  await switchOn(page, '100,000 records', 'stand 100,000 generated ones, which stand for nothing.');
  await expect(strip(page)).toContainText(/They are being made: \d+\s%\./);
  await expect(strip(page)).not.toContainText('being made', { timeout: 120_000 });
  await expect(summary(page)).toHaveValue(TYPED);
  await goTo(page, 'Evidence');
  await expect(sentence(page)).toContainText(/of 100.?\d{3} published records/, { timeout: 60_000 });
  await expect(page.getByRole('main')).toContainText('Illustrative: generated record');
  await switchOff(page);
  await goTo(page, 'Overview');
  await expect(sentence(page)).toHaveText(before, { timeout: 60_000 });
  await offersWhatWasTyped(page);
});

test('starting again asks first, offers everything as a file, and then the demo is at its start', async ({ page }) => {
  await workInProgress(page);
  await switchOn(page, 'empty data', 'Nothing is on record');
  await openPanel(page);
  await panel(page).getByRole('button', { name: 'Start again…' }).click();
  const asking = page.getByRole('dialog', { name: 'Start again?' });
  await expect(asking).toContainText('for good: 1 record added or changed here, 1 draft, no unsent write.');

  await test.step('cancelled, all is kept', async () => {
    await asking.getByRole('button', { name: 'Cancel, and keep everything' }).click();
    await expect(panel(page).getByRole('button', { name: 'Start again…' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(summary(page)).toHaveValue(TYPED);
    await expect(strip(page)).toBeVisible();
    expect(await ask(page, recordAt(SAVED))).toMatchObject({ note: SAVED_NOTE });
  });

  await test.step('the file is offered first', async () => {
    await openPanel(page);
    await panel(page).getByRole('button', { name: 'Start again…' }).click();
    const download = page.waitForEvent('download');
    await asking.getByRole('button', { name: 'Take the demo along' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
  });

  await test.step('after it nothing is left', async () => {
    await asking.getByRole('button', { name: 'Delete it and start again' }).click();
    await expect(page).toHaveURL(/\/$/);
    await settled(page);
    await expectFair(page);
    await expect(page.getByRole('combobox', { name: 'Acting as' })).toHaveValue('');
    expect(await ask<{ note: string }>(page, recordAt(SAVED))).not.toMatchObject({ note: SAVED_NOTE });
    await openPanel(page);
    await panel(page).getByRole('button', { name: 'Start again…' }).click();
    await expect(asking).toContainText('Nothing was written in this browser.');
  });
});

/** A record saved by editor-a, and a form on another one half filled in. */
async function workInProgress(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/desk');
  await write(page, 'editor-a', SAVED, { note: SAVED_NOTE, changeNote: 'A note' });
  await open(page, `/edit/${EDITED}`);
  await summary(page).fill(TYPED);
  await expect(page.getByText('Saved on this device, not sent')).toBeVisible();
}

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Demo', exact: true }).click();
  await expect(panel(page)).toBeVisible();
}

async function switchOn(page: Page, name: string, does: string): Promise<void> {
  await openPanel(page);
  await panel(page)
    .getByRole('button', { name: `Switch on: ${name}` })
    .click();
  await expect(strip(page)).toContainText(`Scenario: ${name}.`);
  await expect(strip(page)).toContainText(does);
  await panel(page).getByRole('button', { name: 'Close' }).click();
}

/** One click; what was saved before is there. */
async function switchOff(page: Page): Promise<void> {
  await strip(page).getByRole('button', { name: 'Switch off' }).click();
  await expectFair(page);
}

async function expectFair(page: Page): Promise<void> {
  await expect(strip(page)).toHaveCount(0);
  expect(await ask(page, '/api/health')).toBeTruthy();
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click();
}

/** The form was left; its content is offered when it is opened again. */
async function offersWhatWasTyped(page: Page): Promise<void> {
  expect(await ask(page, recordAt(SAVED))).toMatchObject({ note: SAVED_NOTE });
  await open(page, `/edit/${EDITED}`);
  await page.getByRole('button', { name: 'Continue with it' }).first().click();
  await expect(summary(page)).toHaveValue(TYPED);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^What you changed/ }).fill('Words');
  await page.getByRole('button', { name: /^Save/ }).click();
}

function recordAt(id: string): string {
  return `/api/datasets/illustrative/positions/${id}`;
}

async function summaryOf(page: Page, id: string): Promise<string> {
  return (await ask<{ summary: string }>(page, recordAt(id))).summary;
}

const panel = (page: Page): Locator => page.getByRole('dialog', { name: 'Demo' });
const strip = (page: Page): Locator => page.getByRole('region', { name: 'Scenario', exact: true });
const summary = (page: Page): Locator => page.getByRole('textbox', { name: /^Summary/ });
