// What only the one file has to hold: it asks nobody, keeps its question behind the hash, and has no web address.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { fillForm, press } from './editor-steps.ts';
import { addressOf, oneFile, open, ROUTES, sentence, settled } from './steps.ts';

const SUMMARY = 'Illustrative: ministry says that Spain now advises against it';

/** Every address that the pages of a context asked for, as the browser's own log has it; what the page answers itself is not in it. */
async function requestsOf(context: BrowserContext, page: Page): Promise<ReadonlySet<string>> {
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(request.url()));
  const log = await context.newCDPSession(page);
  log.on('Network.requestWillBeSent', ({ request }) => asked.add(request.url));
  log.on('Network.webSocketCreated', ({ url }) => asked.add(url));
  await log.send('Network.enable');
  return asked;
}

test('all pages are visited by reader and editor, and nobody is asked for anything', async ({ page, context }) => {
  test.setTimeout(60_000);
  const asked = await requestsOf(context, page);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Acting as' }).selectOption({ label: 'editor-a' });
  for (const route of ROUTES.slice(1)) {
    const before = await page.title();
    await page.goto(addressOf(route));
    await expect(page, route).not.toHaveTitle(before);
    await settled(page);
    await expect(sentence(page), route).not.toHaveText(/Not found|stopped working/);
    await expect(page.getByRole('region', { name: 'Limits of this browser' }), route).toHaveCount(0);
  }
  expect(beside(asked)).toEqual([oneFile()]);
  // The log would have heard of it.
  await page.evaluate(async () => await fetch('https://heard.invalid/').catch(() => null));
  expect(beside(asked)).toEqual([oneFile(), 'https://heard.invalid/']);
  expect(faults).toEqual([]);
});

/** Which documents and files were asked for; what lies in the page itself is none. */
function beside(asked: ReadonlySet<string>): (string | undefined)[] {
  const urls = [...asked].filter((url) => !/^(?:data|blob):/.test(url)).map((url) => url.split('#')[0]);
  return [...new Set(urls)];
}

test('what is saved and what is only typed are there when the browser is closed and opened again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'one-file-'));
  const start = async () => chromium.launchPersistentContext(profile, await findChromium());
  const first = await start();
  const page = await first.newPage();
  await editorAt(page, '/add');
  await fillForm(page);
  await press(page, 'Save as draft');
  await expect(page.getByRole('link', { name: SUMMARY })).toBeVisible();
  await open(page, '/add');
  await page.getByRole('textbox', { name: /^Summary/ }).fill('Illustrative: only typed');
  await expect(page.getByText('Saved on this device, not sent')).toBeVisible();
  await first.close();

  const second = await start();
  const again = await second.newPage();
  await editorAt(again, '/desk');
  await expect(again.getByRole('main')).toContainText(SUMMARY);
  await open(again, '/add');
  await expect(again.getByRole('region', { name: 'Kept on this device' })).toContainText('Illustrative: only typed');
  await second.close();
  await rm(profile, { recursive: true, force: true });
});

async function editorAt(page: Page, route: string): Promise<void> {
  await open(page, route);
  await page.getByRole('combobox', { name: 'Acting as' }).selectOption({ label: 'editor-a' });
}

test('an address behind the hash opens as on the web; links, back, forward and another tab lead where they say', async ({
  page,
  context,
}) => {
  await open(page, '/members/LTU?on=2025-04-20');
  await expect(sentence(page)).toContainText('Lithuania');
  await expect(sentence(page)).toContainText('20 April 2025');
  const member = await sentence(page).innerText();

  const overview = addressOf('/?on=2025-04-20');
  const link = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Overview' });
  await expect(link).toHaveAttribute('href', '#/?on=2025-04-20');
  const tabs = () => context.pages().filter((tab) => tab !== page);
  // Under load a browser without a window now and then opens no tab for a middle click: it is asked again.
  await expect(async () => {
    await link.click({ button: 'middle' });
    await expect.poll(() => tabs().map((tab) => tab.url()), { timeout: 4000 }).toContain(overview);
  }).toPass({ timeout: 20_000 });
  expect(new Set(tabs().map((tab) => tab.url()))).toEqual(new Set([overview]));
  await expect(page).toHaveURL(addressOf('/members/LTU?on=2025-04-20'));
  await Promise.all(tabs().map((tab) => tab.close()));

  await link.click();
  await expect(page).toHaveURL(overview);
  // A link that a chart draws: the browser follows it by itself.
  await page.getByRole('figure', { name: 'Stance timeline' }).getByRole('link', { name: 'Latvia' }).click();
  await expect(sentence(page)).toContainText('Latvia');
  await page.goBack();
  await expect(page).toHaveURL(overview);
  await page.goBack();
  await expect(sentence(page)).toHaveText(member);
  await page.goForward();
  await page.goForward();
  await expect(sentence(page)).toContainText('Latvia');
});

test('a place on the page is scrolled to and focused, and the address still names the page', async ({ page }) => {
  await open(page, '/methodology?on=2025-04-20');
  const address = addressOf('/methodology?on=2025-04-20');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(address);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: /^Licence/ })
    .click();
  const heading = page.getByRole('heading', { name: 'Licence and how to cite' });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await expect(page).toHaveURL(address);
  await page.reload();
  await settled(page);
  await expect(sentence(page)).toContainText('nine rules');
});

test('what is cited, printed and embedded says that there is no web address, and nothing of the folder', async ({
  page,
}) => {
  const folder = new URL('.', oneFile() ?? '').pathname;
  await open(page, '/methodology');
  await expect(page.getByRole('main')).toContainText(
    /Copy in one HTML file without a web address, opened at satellite-stances\.html#\/\?knownAt=/,
  );
  expect(await page.locator('body').innerText()).not.toContain(folder);
  await open(page, '/brief/LTU');
  await expect(page.getByText(/without a web address/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^QR code/ })).toHaveCount(0);
  expect(await page.locator('body').innerText()).not.toContain(folder);
  await open(page, '/steps');
  await page.getByText(/^Take it along/).click();
  await expect(page.getByText(/no other page can show its charts/)).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain(folder);
});

test('two tabs of the file are one browser: what one saves, the other knows', async ({ page, context }) => {
  await editorAt(page, '/add');
  const other = await context.newPage();
  await editorAt(other, '/desk');
  await fillForm(page);
  await press(page, 'Save as draft');
  await expect(page.getByRole('link', { name: SUMMARY })).toBeVisible();
  await open(other, '/desk');
  await expect(other.getByRole('main')).toContainText(SUMMARY);
});
