import { expect, type Page, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { ask, open, sentence, settled, tabTo } from './steps.ts';

/** Signs in before the page opens, as a choice under "Acting as" does. */
async function openAs(page: Page, identity: string, address: string): Promise<void> {
  await page.addInitScript((name) => sessionStorage.setItem('demo-identity', name), identity);
  await open(page, address);
}

test('two records are confirmed by keyboard alone, and leave the queue for good', async ({ page }) => {
  await openAs(page, 'editor-a', '/desk');
  const queue = page.getByRole('region', { name: /^Not checked for 365 days/ });
  const rows = queue.getByRole('link', { name: /, \d{4}|\d{1,2} \w{3} \d{4}/ });
  const [before, first, second] = [
    Number(/\d+/.exec((await sentence(page).textContent()) ?? '')?.[0]),
    await rows.nth(0).textContent(),
    await rows.nth(1).textContent(),
  ];

  await test.step('only what nobody has checked is shown, and its rows are one stop', async () => {
    const kind = page.getByRole('button', { name: /^Not checked for 365 days/ });
    await tabTo(page, kind);
    await page.keyboard.press('Enter');
    await expect(kind).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, rows.first());
    await page.keyboard.press('j');
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press('k');
    await expect(rows.first()).toBeFocused();
  });

  await test.step('Enter opens the record, Escape comes back to its row', async () => {
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: 'Record' });
    await expect(card.getByRole('heading', { name: 'History' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(rows.first()).toBeFocused();
  });

  await test.step('S says of one row after the other that it still stands', async () => {
    await page.keyboard.press('s');
    await expect(queue.getByRole('link', { name: first ?? '', exact: true })).toHaveCount(0);
    await expect(queue.getByRole('link', { name: second ?? '', exact: true })).toBeFocused();
    await page.keyboard.press('s');
    await expect(page.getByText('2 checked today', { exact: true })).toBeVisible();
    await expect(rows.first()).toBeFocused();
    await expect(sentence(page)).toHaveText(new RegExp(`^${before - 2} things wait`));
  });

  await test.step('the service has noted both, and the desk stays as it is when it is opened again', async () => {
    const day = new Date().toISOString().slice(0, 10);
    const { items } = await ask<{ items: { confirmedOn: string[] }[] }>(
      page,
      '/api/datasets/illustrative/positions?status=published&limit=200&sort=statedOn',
    );
    const more = await ask<{ items: { confirmedOn: string[] }[] }>(
      page,
      '/api/datasets/illustrative/positions?status=published&limit=200&sort=-statedOn',
    );
    const seen = [...items, ...more.items].filter(({ confirmedOn }) => confirmedOn.some((on) => on >= day));
    expect(seen.length).toBeGreaterThanOrEqual(2);
    await page.reload();
    await settled(page);
    await expect(sentence(page)).toHaveText(new RegExp(`^${before - 2} things wait`));
  });
});

for (const identity of ['', 'editor-a', 'reviewer-r']) {
  test(`axe finds nothing on the desk of ${identity === '' ? 'a reader' : identity}`, async ({ page }) => {
    await openAs(page, identity, '/desk');
    await expect(page.getByRole('region', { name: /^Not checked/ })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
  });
}
