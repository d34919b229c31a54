import { expect, test } from '@playwright/test';
import { countsShown, open, ROUTES, sentence } from './steps.ts';
import { keptForOffline, startServer } from './stoppable-server.ts';

test('after one visit every page opens again with the server stopped', async ({ page }) => {
  test.setTimeout(120_000);
  const server = await startServer();
  await open(page, `${server.origin}/?on=2026-11-15`);
  const [words, counts] = [await sentence(page).innerText(), await countsShown(page)];
  await keptForOffline(page);
  await server.stop();

  await page.reload();
  await expect(sentence(page)).toHaveText(words);
  expect(await countsShown(page)).toEqual(counts);
  for (const route of ROUTES) {
    await open(page, `${server.origin}${route}`);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await open(page, `${server.origin}/steps`);
  await expect(page.getByRole('application')).toBeVisible();
});

test('the second visit asks the server for nothing of the page', async ({ page }) => {
  const server = await startServer();
  await open(page, `${server.origin}/`);
  await keptForOffline(page);
  const asked: string[] = [];
  page.on('response', (response) => {
    if (!response.fromServiceWorker()) asked.push(response.url());
  });
  await page.reload();
  await expect(sentence(page)).toContainText('of 32 members');
  expect(asked.filter((url) => /\.(?:js|css|html|woff2)$|\/$/.test(url) && !url.endsWith('/sw.js'))).toEqual([]);
  await server.stop();
});

test('a browser without service workers opens, and says that it needs the network', async ({ browser, baseURL }) => {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  const page = await context.newPage();
  await open(page, '/');
  await expect(sentence(page)).toContainText('of 32 members');
  await expect(page.getByRole('region', { name: 'Limits of this browser' })).toContainText(
    'with a network connection only',
  );
  await context.close();
});
