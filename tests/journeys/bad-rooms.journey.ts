// Browsers that keep less than usual: the demo runs, says what is not kept, and loses nothing that stands in a form.
import { expect, test } from '@playwright/test';
import { fillForm } from './editor-steps.ts';
import { open, sentence } from './steps.ts';

test('a device without room says that neither the page nor the edit is kept; the form keeps all, and saves once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  const device = await context.newCDPSession(page);
  const origin = baseURL ?? '';
  await device.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await open(page, '/add');
  await expect(page.getByRole('region', { name: 'Limits of this browser' })).toContainText(
    'This browser cannot keep the page itself',
    { timeout: 20_000 },
  );
  await page.getByRole('combobox', { name: 'Acting as' }).selectOption('editor-a');
  await fillForm(page);
  const summary = page.getByRole('textbox', { name: /^Summary/ });
  const typed = await summary.inputValue();
  await expect(page.getByText('Not saved. This device does not keep it: it stands in this form alone.')).toBeVisible();

  await page.getByRole('button', { name: 'Save as draft' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This device has no room left to keep it. Make room, then save again');
  await expect(summary).toHaveValue(typed);
  await expect(page.getByRole('button', { name: 'Download unsent work' })).toBeVisible();

  await device.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect(page.getByRole('heading', { name: 'Saved as a draft' })).toBeVisible();
});

for (const [what, takeAway] of [
  ['has no service workers', () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
  [
    'refuses service workers',
    () => {
      ServiceWorkerContainer.prototype.register = async () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
  ],
] as const) {
  test(`a browser that ${what} opens, and says that it needs the network`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(takeAway);
    await open(page, '/');
    await expect(sentence(page)).toContainText('of 32 members');
    await expect(page.getByRole('region', { name: 'Limits of this browser' })).toContainText(
      'with a network connection only',
    );
    expect(faults).toEqual([]);
  });
}
