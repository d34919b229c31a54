// Two editors change one record at once; the second to save brings both changes together, by keyboard alone.
import { type BrowserContext, expect as expectSoon, type Page, test } from '@playwright/test';
import { barriers, holdsOnEveryGround } from './barriers.ts';
import { ask, settled, tabTo } from './steps.ts';

/** Two tabs at once share what a small machine has. */
const expect = expectSoon.configure({ timeout: 20_000 });

const RECORD = 'ill-ltu-11';

test('two editors collide on one record; the second decides one thing by keyboard, and both changes are in it', async ({
  context,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const a = await openEditor(context, `${baseURL}/edit/${RECORD}`, 'editor-a');
  const b = await openEditor(context, `${baseURL}/edit/${RECORD}`, 'editor-b');
  const before = await record(b);

  await test.step('editor-a saves first', async () => {
    await a.getByRole('textbox', { name: /^Summary/ }).fill('Illustrative: the words of editor-a');
    await a.getByRole('textbox', { name: /^Coding note/ }).fill('A note of editor-a.');
    await a.getByRole('textbox', { name: /^What you changed/ }).fill('Note and words');
    await a.getByRole('button', { name: SAVE }).click();
    await expect(a.getByRole('heading', { name: 'Saved as a draft' })).toBeVisible();
  });

  await test.step('editor-b saves what was begun before, and gets the merge', async () => {
    await b.getByRole('textbox', { name: /^Summary/ }).fill('Illustrative: the words of editor-b');
    await b.getByRole('combobox', { name: /^Confidence/ }).selectOption('low');
    await b.getByRole('textbox', { name: /^What you changed/ }).fill('Confidence and words');
    await b.getByRole('button', { name: SAVE }).click();
    await expect(b.getByRole('heading', { name: 'editor-a changed this record while you did' })).toBeFocused();
    await expect(b.getByText('1 of 1 left to decide.')).toBeVisible();
    expect.soft(await barriers(b), 'undecided').toEqual([]);
  });

  await test.step('one thing is decided by keyboard, the result is shown, and it is saved', async () => {
    const summary = b.getByRole('group', { name: 'Summary' });
    await tabTo(b, summary.getByRole('radio', { name: /^Theirs/ }));
    await b.keyboard.press('Space');
    await expect(b.getByText('It is decided.')).toBeVisible();
    await b.keyboard.press('ArrowDown');
    await expect(summary.getByRole('radio', { name: /^Mine/ })).toBeChecked();
    const result = b.getByRole('region', { name: 'This is what will be saved' });
    await expect(result.getByRole('listitem')).toHaveCount(2);
    await holdsOnEveryGround(b);
    await b.setViewportSize({ width: 1280, height: 900 });
    await tabTo(b, b.getByRole('button', { name: 'Save the merged version' }));
    await b.keyboard.press('Enter');
    await expect(b.getByRole('heading', { name: 'Saved as a draft' })).toBeFocused();
  });

  const after = await record(b);
  expect(after).toEqual({
    ...before,
    summary: 'Illustrative: the words of editor-b',
    note: 'A note of editor-a.',
    confidence: 'low',
    status: 'draft',
    coding: 'provisional',
    revision: Number(before['revision']) + 2,
    recordedBy: 'editor-b',
    recordedAt: after['recordedAt'],
  });
});

const SAVE = /^Save/;

async function openEditor(context: BrowserContext, address: string, identity: string): Promise<Page> {
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
  await page.getByRole('combobox', { name: 'Acting as' }).selectOption({ label: identity });
  await expect(page.getByRole('textbox', { name: /^Summary/ })).toBeVisible();
  return page;
}

async function record(page: Page): Promise<Record<string, unknown>> {
  return ask(page, `/api/datasets/illustrative/positions/${RECORD}`);
}
