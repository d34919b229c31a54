import { expect, test } from '@playwright/test';
import { open, sentence } from './steps.ts';
import { keptForOffline, startServer } from './stoppable-server.ts';

test('the page can be installed, says when the network can be let go of, and asks the server for nothing of it the second time', async ({
  page,
}) => {
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
  const browser = await page.context().newCDPSession(page);
  expect(await browser.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
  await page.getByRole('button', { name: 'Demo' }).click();
  await expect(page.getByRole('dialog', { name: 'Demo' })).toContainText(
    /This is version \d+\.\d+\.\d+, build [0-9a-f]{8}\. It is on this device whole, and opens without a network\./,
  );
  await server.stop();
});
