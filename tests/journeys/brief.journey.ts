import { expect, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { open, settled } from './steps.ts';

/** A4 within margins of 12 mm, at 96 px to the inch. */
const PAPER = { width: 703, height: 1032 };

const BRIEFS = [
  { name: 'a member with many records', address: '/brief/GRC' },
  { name: 'a member with many institutions', address: '/brief/SVK' },
  { name: 'a member with few records', address: '/brief/DEU?dataset=documented' },
  { name: 'a member with none', address: '/brief/CZE?dataset=documented' },
  { name: 'a member before accession', address: '/brief/SWE?on=2023-01-01' },
  { name: 'the alliance', address: '/brief' },
  { name: 'the alliance of the documented set', address: '/brief?dataset=documented' },
  { name: 'a group', address: '/brief?groups=baltic' },
];

for (const { name, address } of BRIEFS) {
  test(`the brief on ${name} is one sheet of A4 with nothing cut off`, async ({ page }) => {
    await open(page, address);
    const sheet = page.getByRole('article', { name: /^Brief: / });
    await expect(sheet.getByRole('figure').locator('svg').first()).toBeVisible();
    expect(sheets(await page.pdf({ format: 'A4' }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect.poll(async () => await sheet.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    const evidence = sheet.getByRole('region', { name: 'Evidence' });
    expect(await evidence.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    await expect(sheet.getByRole('img', { name: /QR code/ })).toBeInViewport({ ratio: 1 });
  });
}

/** How many pages a PDF says it has. */
function sheets(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

test('the brief opens from the member’s page, and its frozen address opens the same brief', async ({ page }) => {
  await open(page, '/members/LTU');
  await page.getByRole('link', { name: 'One-page brief' }).click();
  const finding = page.getByRole('heading', { level: 1, name: /^Lithuania: “/ });
  await expect(finding).toBeVisible();
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('figure')).toBeVisible();
  await expect(sheet.getByText('Illustrative data, not real positions').first()).toBeVisible();
  const address = (await sheet.getByText(/^http.*knownAt=/).textContent()) ?? '';
  const said = await sheet.textContent();
  await open(page, address);
  await expect(finding).toBeVisible();
  await expect(sheet.getByRole('figure')).toBeVisible();
  await settled(page);
  expect(await sheet.textContent()).toBe(said);
  await page.getByRole('link', { name: '[1]' }).first().click();
  await expect(page).toHaveURL(/#note-1$/);
});

test('a brief on nobody says how members are named', async ({ page }) => {
  await open(page, '/brief/NOPE');
  await expect(page.getByText('This address names no NATO member')).toBeVisible();
});

const VIEWS = ['timeline', 'steps', 'distribution', 'matrix', 'map', 'shifts', 'say-and-do', 'request'];

for (const view of VIEWS) {
  test(`the embedded ${view} is bare, says that it is live, and has no barrier that axe can find`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `/embed/${view}?from=2025-01-01`);
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expect(page.getByText('Live: as known now.')).toBeVisible();
    await expect(page.getByText('Illustrative data, not real positions').first()).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('banner')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Open in the tracker' })).toHaveAttribute('target', '_blank');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
  });
}

test('a frozen chart says when it is frozen, and before the first record what to do', async ({ page }) => {
  await open(page, '/embed/steps?knownAt=2025-06-01');
  await expect(page.getByText('Frozen: as known on 1 June 2025.')).toBeVisible();
  await open(page, '/embed/steps?knownAt=1990-01-01');
  await expect(page.getByText('No record had been published yet.')).toBeVisible();
  await expect(page.getByText(/Choose a later “As known on”/)).toBeVisible();
});

test('an embed of nothing says which views there are', async ({ page }) => {
  await open(page, '/embed/nonsense');
  await expect(page.getByRole('listitem')).toHaveCount(VIEWS.length);
  await page.getByRole('link', { name: 'Distribution' }).click();
  await expect(page.getByRole('figure')).toBeVisible();
});

test('the code of a page’s chart stands in another page as it says', async ({ page }) => {
  await open(page, '/distribution?groups=baltic');
  await page.getByText(/^Take it along/).click();
  const code = (await page.getByText(/^<iframe /).textContent()) ?? '';
  await page.evaluate((frame) => {
    document.body.innerHTML = frame;
  }, code);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(/^Frozen: as known at /)).toBeVisible();
  await expect(frame.getByRole('figure')).toContainText('Baltic');
});
