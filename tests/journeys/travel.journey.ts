// The demo goes to another browser as one file, is worked on there, and comes back: nothing is overwritten, and what both
// changed is asked. Files that are damaged, foreign or far too large are refused through the same field.
import { readFile, writeFile } from 'node:fs/promises';
import { type Browser, expect as expectSoon, type Locator, type Page, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { MERGED as RECORD, write } from './editor-steps.ts';
import { ask, open, settled, tabTo } from './steps.ts';

/** Two browsers at once share what a small machine has. */
const expect = expectSoon.configure({ timeout: 20_000 });

interface Head {
  readonly summary: string;
  readonly note: string;
  readonly confidence: string;
  readonly revision: number;
}

const NEW = {
  member: 'ESP',
  institution: 'foreign_ministry',
  instrument: 'official_statement',
  services: ['leo_broadband'],
  users: [],
  level: 'cautions',
  statedOn: '2026-11-20',
  summary: 'Illustrative: added in the other browser',
  confidence: 'medium',
  rationales: [],
  sources: [
    { url: 'https://sources.example/esp-travel', title: 'Illustrative source', publisher: 'Fictional Gazette' },
  ],
};

test('the demo travels to another browser and back: what is new is added, what both changed is decided by a person', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const [a, b] = [await openDemo(browser, baseURL), await openDemo(browser, baseURL)];

  await write(a, 'editor-a', 'ill-deu-05', { note: 'Read again in the first browser.', changeNote: 'Note' });
  const first = await takenAlong(a);

  await test.step('a fresh browser takes it in and gives the same content, byte for byte', async () => {
    await bringIn(b, 'one.json', first);
    await expect(plan(b).getByRole('heading', { name: 'What this file would do' })).toBeFocused();
    await expect(plan(b)).toContainText(/1 record brought forward by 1 revision: Germany, .* \(ill-deu-05\)/);
    expect.soft(await barriers(b), 'the plan').toEqual([]);
    await tabTo(b, plan(b).getByRole('button', { name: 'Bring it in' }));
    await b.keyboard.press('Enter');
    await expect(plan(b).getByRole('heading', { name: 'The file is brought in' })).toBeFocused();
    expect(contentOf(await takenAlong(b))).toBe(contentOf(first));
    await actAs(b, 'editor-b');
    expect(await ask<Head>(b, at('ill-deu-05'))).toMatchObject({ note: 'Read again in the first browser.' });
  });

  const added = await write(b, 'editor-b', '', NEW);
  await write(b, 'editor-b', RECORD, {
    summary: 'Illustrative: the words of the other browser',
    note: 'A note of the other browser.',
    changeNote: 'Words and note',
  });
  await write(a, 'editor-a', RECORD, { summary: 'Illustrative: the words that stand here', changeNote: 'Words' });
  const ours = await ask<Head>(a, at(RECORD));
  const back = await takenAlong(b);

  await test.step('it comes back: the new record is there, what both changed is as it was here', async () => {
    await actAs(a, 'editor-a');
    await bringIn(a, 'back.json', back);
    await expect(plan(a)).toContainText('1 new record: Spain, 20 Nov 2026.');
    await expect(plan(a)).toContainText(`1 record changed here and there: Lithuania, 11 Nov 2026 (${RECORD}).`);
    await plan(a).getByRole('button', { name: 'Bring it in' }).click();
    await expect(plan(a).getByRole('heading', { name: 'The file is brought in' })).toBeFocused();
    expect(await ask<Head>(a, at(added))).toMatchObject({ summary: NEW.summary, recordedBy: 'editor-b' });
    expect(await ask<Head>(a, at(RECORD))).toEqual(ours);
  });

  await test.step('the Desk shows it, and the three-way view asks', async () => {
    await plan(a).getByRole('link', { name: /^See on the Desk/ }).click();
    await expect(a.getByRole('dialog')).toHaveCount(0);
    await settled(a);
    const row = a.getByRole('listitem').filter({ hasText: 'Edit not accepted' });
    await expect(row).toHaveCount(1);
    await row.getByRole('link').first().click();
    await expect(a.getByRole('heading', { name: 'This record was changed here and in the file' })).toBeVisible();
    const summary = a.getByRole('group', { name: 'Summary' });
    await summary.getByRole('radio', { name: /^Here \(editor-a\)/ }).check();
    expect.soft(await barriers(a), 'the merge').toEqual([]);
    await a.getByRole('button', { name: 'Save the merged version' }).click();
    await expect(a.getByRole('heading', { name: 'Saved as a draft' })).toBeVisible();
  });
  const merged = await ask<Head>(a, at(RECORD));
  expect(merged).toMatchObject({ summary: ours.summary, note: 'A note of the other browser.', revision: ours.revision + 1 });

  await test.step('the same file again has nothing to add, and asks nothing again', async () => {
    await openPanel(a);
    await bringIn(a, 'back.json', back);
    await expect(plan(a).getByRole('heading', { name: 'Everything in this file is here already' })).toBeFocused();
  });
}); // prettier-ignore

test('damaged and foreign files are refused with their reason, 100 MB of noise at once, and nothing changes', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page, '/');
  await openPanel(page);
  const good = await takenAlong(page);
  const flipped = Buffer.from(good);
  flipped.writeUInt8((flipped[2000] ?? 0) ^ 1, 2000);
  const files: readonly (readonly [string, Buffer, RegExp])[] = [
    ['cut.json', Buffer.from(good).subarray(0, good.length / 2), /^The file is cut off/],
    ['flipped.json', flipped, /does not match its hash/],
    ['newer.json', Buffer.from(good.replace('"version": 1', '"version": 2')), /newer format: version 2/],
    ['package.json', Buffer.from('{"name":"x","version":"1.0.0"}'), /JSON, but not the state of this demo/],
    ['picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /not text in UTF-8/],
    ['words.json', Buffer.from('Dear colleagues'), /not JSON/],
  ];
  for (const [name, content, reason] of files) {
    // oxlint-disable-next-line no-await-in-loop -- one field, one file after the other
    await section(page).getByLabel('Travelling file').setInputFiles({ name, mimeType: 'application/json', buffer: content });
    const alert = section(page).getByRole('alert');
    // oxlint-disable-next-line no-await-in-loop
    await expect(alert).toContainText(reason);
    // oxlint-disable-next-line no-await-in-loop
    await expect(alert).toContainText(`${name} is refused, and nothing here has changed`);
  }
  expect.soft(await barriers(page), 'a refusal').toEqual([]);

  const noise = test.info().outputPath('noise.json');
  await writeFile(noise, Buffer.alloc(100_000_000, 0xa5));
  await section(page).getByLabel('Travelling file').setInputFiles(noise);
  await expect(section(page).getByRole('alert')).toContainText('The file is too large: 100 MB');
  expect(contentOf(await takenAlong(page))).toBe(contentOf(good));
}); // prettier-ignore

async function openDemo(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await open(page, '/');
  await openPanel(page);
  return page;
}

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Demo', exact: true }).click();
  await expect(section(page)).toBeVisible();
}

/** The identity of the tab, chosen as the page chooses it, with the panel open again. */
async function actAs(page: Page, identity: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Acting as' }).selectOption({ label: identity });
  await expect(page.getByRole('combobox', { name: 'Acting as' })).toHaveValue(identity);
  await openPanel(page);
}

function section(page: Page): Locator {
  return page.getByRole('region', { name: 'The travelling file' });
}

function plan(page: Page): Locator {
  return section(page).getByRole('region', { name: 'Bring a file in' });
}

/** The text of the file that the page hands out. */
async function takenAlong(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await section(page).getByRole('button', { name: 'Take the demo along' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^ILLUSTRATIVE_satellite-stances_.*\.json$/);
  await expect(section(page)).toContainText(/records, [\d,]+ revisions, \d+ drafts?, \d+ unsent writes?; /);
  return readFile(await file.path(), 'utf8');
}

async function bringIn(page: Page, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await section(page).getByLabel('Travelling file').setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** What has to be the same wherever the same state is. */
function contentOf(text: string): string {
  return text.slice(text.indexOf('  "content": {'));
}

function at(id: string): string {
  return `/api/datasets/illustrative/positions/${id}`;
}
