// A new version of the demo comes while somebody types in the old one.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect as expectSoon, type Page, test } from '@playwright/test';
import { LATER_WORDS, makeNextVersion } from './next-version.ts';
import { open, sentence, settled } from './steps.ts';
import { BUILD, keptForOffline, startServer } from './stoppable-server.ts';

/** A whole version is put away meanwhile. */
const expect = expectSoon.configure({ timeout: 30_000 });

test('a new version waits until it is asked for, keeps what is half typed, and the other tab is told', async ({
  context,
}) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'next-version-'));
  await makeNextVersion(BUILD, folder);
  const old = await startServer();
  const [tab, other] = [await context.newPage(), await context.newPage()];
  await open(tab, `${old.origin}/add`);
  await keptForOffline(tab);
  await open(other, `${old.origin}/?on=2026-11-15`);
  const words = await sentence(other).innerText();
  const summary = tab.getByRole('textbox', { name: /^Summary/ });
  await summary.fill('Illustrative: half a');

  const next = await test.step('the tabs say that a new version is ready, and nothing else happens', async () => {
    await old.stop();
    const later = await startServer({ folder, port: Number(new URL(old.origin).port) });
    expect(later.origin).toBe(old.origin);
    await networkComesBack(context);
    for (const page of [tab, other])
      await expect(newVersion(page)).toContainText('A new version of this demo is ready');
    await expect(summary).toHaveValue('Illustrative: half a');
    await expect(other.getByText(LATER_WORDS)).toHaveCount(0);
    return later;
  });

  await test.step('it opens with what was typed up to the last key', async () => {
    await summary.press('End');
    await summary.pressSequentially(' sentence');
    await newVersion(tab).getByRole('button', { name: 'Open the new version' }).click();
    await expect(tab.getByText(LATER_WORDS)).toBeVisible();
    await tab
      .getByRole('region', { name: 'Kept on this device' })
      .getByRole('button', { name: 'Continue with it' })
      .click();
    await expect(summary).toHaveValue('Illustrative: half a sentence');
    await expect(newVersion(tab)).toHaveCount(0);
  });

  await test.step('the other tab is told, goes on, and where a part of the old version is gone offers the way to the new one', async () => {
    await expect(newVersion(other)).toContainText('has been opened in another tab');
    await expect(sentence(other)).toHaveText(words);
    await other.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Methodology' }).click();
    const alert = other.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('This part of the page did not come');
    await alert.getByRole('button', { name: 'Retry' }).click();
    await expect(other.getByText(LATER_WORDS)).toBeVisible();
    await settled(other);
    await expect(sentence(other)).toContainText('A stance is derived');
    await expect(newVersion(other)).toHaveCount(0);
  });
  await next.stop();
  await rm(folder, { recursive: true, force: true });
});

function newVersion(page: Page) {
  return page.getByRole('region', { name: 'New version' });
}

/** A page that stays open looks for a new version when the network is back. */
async function networkComesBack(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await context.setOffline(false);
}
