import { expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { barriers } from './barriers.ts';
import { open, tabTo } from './steps.ts';

const HEADER =
  'institution,instrument,services,member,level,confidence,statedOn,summary,sourceUrl,sourceTitle,sourcePublisher';

/** A made-up act of Luxembourg, as a row of a table. */
function row(
  n: number,
  { level = 'reviewing', date = '2026-11-20', url = `https://sources.example/journey-${n}` } = {},
) {
  return `foreign_ministry,official_statement,leo_broadband,LUX,${level},medium,${date},act ${n},${url},Illustrative source,Fictional Gazette`;
}

const rows = [
  row(1),
  row(2, { level: 'maybe' }),
  row(3),
  row(4, { date: '2026-02-30' }),
  row(5),
  row(6, { url: 'https://example.org/real' }),
];
const file = (...lines: readonly string[]) => ({
  name: 'acts.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${[HEADER, ...lines].join('\r\n')}\r\n`),
});

test('a file with three bad rows is checked, its failed rows mended, imported, seen as drafts and taken back', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await open(page, '/import');
  await page.getByRole('combobox', { name: 'Acting as' }).selectOption({ label: 'editor-a' });
  await page.getByLabel('File to import').setInputFiles(file(...rows));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(heading(page, '3 of 6 rows are good, 3 have errors; nothing is written yet.')).toBeFocused();
  const report = page.getByRole('table', { name: 'Report' });
  await expect(report.getByRole('row', { name: /^3 Error level This is not one of the choices/ })).toBeVisible();
  await expect(report.getByRole('row', { name: /^5 Error statedOn .* 2026-02-30/ })).toBeVisible();
  await expect(report.getByRole('row', { name: /^7 Error sourceUrl A made-up record must stay/ })).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  const failed = await test.step('the failed rows are a file of themselves', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Failed rows as a file to mend' }).click();
    const kept = await download;
    expect(kept.suggestedFilename()).toBe('ILLUSTRATIVE_import-failed-rows.csv');
    return readFileSync(await kept.path(), 'utf8');
  });
  expect(failed.replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual([HEADER, rows[1], rows[3], rows[5]]);

  await test.step('the good rows are imported alone', async () => {
    await page.getByRole('button', { name: 'Import the 3 good rows alone' }).click();
    await page.getByRole('button', { name: 'Import 3 rows' }).click();
    await expect(heading(page, '3 positions are imported as drafts')).toBeFocused();
    await page.getByRole('button', { name: 'Go on with the 3 rows left out' }).click();
  });

  await test.step('the mended rows are imported after them', async () => {
    const mended = failed
      .replace('maybe', 'limits')
      .replace('2026-02-30', '2026-02-28')
      .replace('https://example.org/real', 'https://sources.example/journey-6');
    await page
      .getByLabel('File to import')
      .setInputFiles({ name: 'mended.csv', mimeType: 'text/csv', buffer: Buffer.from(mended) });
    await expect(page.getByText(/^mended.csv · CSV · 3 rows/)).toBeVisible();
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Import 3 rows' }).click();
    await expect(heading(page, '3 positions are imported as drafts')).toBeFocused();
  });

  await test.step('its records are drafts', async () => {
    await page.getByRole('link', { name: 'Luxembourg, 20 Nov 2026: Illustrative: act 2' }).click();
    const card = page.getByRole('article', { name: 'Record about Luxembourg' });
    await expect(card).toContainText('Draft');
    await page.keyboard.press('Escape');
  });

  await test.step('both imports are there after a reload, and each can be taken back', async () => {
    await page.reload();
    const earlier = page.getByRole('region', { name: 'Earlier imports' });
    await expect(earlier.getByRole('button', { name: 'Take the import back…' })).toHaveCount(2);
    for (const left of [1, 0]) {
      await earlier.getByRole('button', { name: 'Take the import back…' }).first().click();
      await earlier.getByRole('button', { name: 'Take it back' }).click();
      await expect(earlier.getByRole('button', { name: 'Take the import back…' })).toHaveCount(left);
    }
    await expect(earlier.getByRole('heading', { name: 'Taken back: 3 drafts are retracted.' })).toHaveCount(2);
    expect(await barriers(page)).toEqual([]);
  });
});

test('an import goes from the pasted text to its taking back by keyboard alone', async ({ page }) => {
  await open(page, '/import');
  const identity = page.getByRole('combobox', { name: 'Acting as' });
  await tabTo(page, identity);
  await page.keyboard.type('editor-a');
  await expect(identity).toHaveValue('editor-a');
  await tabTo(page, page.getByRole('textbox', { name: 'Text of the file' }));
  await page.keyboard.insertText(`${HEADER}\n${row(11)}\n${row(12, { level: 'maybe' })}\n`);
  await press(page, 'Check the file');
  await expect(heading(page, '1 of 2 rows is good, 1 has errors; nothing is written yet.')).toBeFocused();
  await press(page, 'Mend the file and check again');
  const text = page.getByRole('textbox', { name: 'Text of the file' });
  await expect(text).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(`${HEADER}\n${row(11)}\n${row(12)}\n`);
  await press(page, 'Check the file');
  await expect(heading(page, 'All 2 rows are good; nothing is written yet.')).toBeFocused();
  await press(page, 'Import 2 rows');
  await expect(heading(page, '2 positions are imported as drafts')).toBeFocused();
  await press(page, 'Take the import back…');
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Taken back: 2 drafts are retracted.')).toBeFocused();
});

test('a text that was not imported is offered again after a reload', async ({ page }) => {
  await open(page, '/import');
  await page.getByRole('textbox', { name: 'Text of the file' }).fill(`${HEADER}\n${row(21)}\n`);
  await expect(page.getByText(/Saved on this device, not sent/)).toBeVisible();
  await page.reload();
  const offer = page.getByRole('region', { name: 'Kept on this device' });
  await expect(offer).toContainText('pasted text, 1 row');
  await offer.getByRole('button', { name: 'Continue with it' }).click();
  await expect(page.getByRole('textbox', { name: 'Text of the file' })).toHaveValue(/act 21/);
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}
