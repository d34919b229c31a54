// After one load nothing of the demo needs a server any more, however often the browser is closed, killed and started again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { fillForm } from './editor-steps.ts';
import { type OwnBrowser, startBrowser } from './own-browser.ts';
import { countsShown, open, ROUTES, sentence, settled } from './steps.ts';
import { keptForOffline, startServer } from './stoppable-server.ts';

/** `npm run offline -- 10` asks for ten. */
const ROUNDS = Number(process.env['OFFLINE_ROUNDS'] ?? 1);
const ENDS = ['close', 'kill'] as const;

for (let round = 1; round <= ROUNDS; round += 1) {
  const first = ENDS[round % 2] ?? 'close';
  const then = ENDS[(round + 1) % 2] ?? 'kill';
  test(`round ${round}: one load, the server stopped, the browser gone (${first}): every page opens; an edit is there after the next (${then})`, async () => {
    test.setTimeout(180_000);
    const profile = await mkdtemp(join(tmpdir(), 'restarted-'));
    const started: OwnBrowser[] = [];
    const start = async (): Promise<Page> => {
      const browser = await startBrowser(profile);
      started.push(browser);
      return browser.page;
    };
    const end = async (how: (typeof ENDS)[number]) =>
      await (how === 'close' ? started.at(-1)?.close() : started.at(-1)?.stop());
    try {
      const { origin, seen } = await loadOnce(await start());
      await end(first);
      const page = await start();
      await everyPageOpens(page, origin, seen);
      const typed = await edit(page, origin);
      await end(then);
      await editIsThere(await start(), origin, typed);
    } finally {
      await Promise.all(started.map(({ stop }) => stop()));
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  });
}

/** What the overview said while the server was there. */
interface Seen {
  readonly words: string;
  readonly counts: Record<string, number>;
}

/** The one load; after it nothing answers at the origin. */
async function loadOnce(page: Page): Promise<{ origin: string; seen: Seen }> {
  const server = await startServer();
  await open(page, `${server.origin}/?on=2026-11-15`);
  const seen = { words: await sentence(page).innerText(), counts: await countsShown(page) };
  await keptForOffline(page);
  await server.stop();
  return { origin: server.origin, seen };
}

async function everyPageOpens(page: Page, origin: string, { words, counts }: Seen): Promise<void> {
  await open(page, `${origin}/?on=2026-11-15`);
  await expect(sentence(page)).toHaveText(words);
  expect(await countsShown(page)).toEqual(counts);
  for (const route of ROUTES) {
    await open(page, `${origin}${route}`);
    await expect(page.getByRole('alert'), route).toHaveCount(0);
  }
}

interface Edit {
  readonly saved: string;
  readonly typed: string;
}

/** One position is saved, and one is half typed when the browser ends. */
async function edit(page: Page, origin: string): Promise<Edit> {
  await open(page, `${origin}/add`);
  await page.getByRole('combobox', { name: 'Acting as' }).selectOption('editor-a');
  await fillForm(page);
  const summary = page.getByRole('textbox', { name: /^Summary/ });
  const saved = await summary.inputValue();
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect(page.getByRole('heading', { name: 'Saved as a draft' })).toBeVisible();
  await page.getByRole('button', { name: 'Add another' }).click();
  const typed = 'Illustrative: the next one, half typed';
  await summary.fill(typed);
  await expect(page.getByText(/^Saved on this device, not sent/)).toBeVisible();
  return { saved, typed };
}

async function editIsThere(page: Page, origin: string, { saved, typed }: Edit): Promise<void> {
  await open(page, `${origin}/add`);
  const offer = page.getByRole('region', { name: 'Kept on this device' });
  await offer.getByRole('button', { name: 'Continue with it' }).click();
  await expect(page.getByRole('textbox', { name: /^Summary/ })).toHaveValue(typed);
  await page.getByRole('combobox', { name: 'Acting as' }).selectOption('editor-a');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Desk' }).click();
  await settled(page);
  await expect(page.getByRole('main')).toContainText(saved);
}
