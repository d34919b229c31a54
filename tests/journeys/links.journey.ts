import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { open, sentence, settled } from './steps.ts';

interface LinkCase {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  readonly expect: {
    readonly state?: Readonly<Record<string, unknown>>;
    readonly notPolluted?: boolean;
    readonly stayOnOrigin?: boolean;
    readonly noHref?: string;
    readonly notFoundPage?: boolean;
  };
}

const corpus: unknown = JSON.parse(readFileSync(new URL('../corpus/bad-inputs.json', import.meta.url), 'utf8'));
const cases = isCorpus(corpus) ? corpus.cases.filter(({ kind }) => kind === 'url') : [];

function isCorpus(value: unknown): value is { cases: LinkCase[] } {
  return typeof value === 'object' && value !== null && 'cases' in value && Array.isArray(value.cases);
}

/** What the page says that it could not use, case by case. */
const DROPPED: Readonly<Record<string, readonly string[]>> = {
  'ST-01': ['members XXX, <script>'],
  'ST-03': ['unknown part “__proto__[polluted]” yes', 'unknown part “constructor.prototype.x” 1'],
  'ST-05': ['start of the range 2026-13-99', 'end of the range banana'],
  'ST-07': ['unknown part “next”', 'unknown part “returnTo”'],
  'ST-08': ['unknown part “source”'],
  'ST-10': ['search text'],
  'ST-14': ['stale after days 1e309', 'unknown part “limit” -1'],
};

test('the corpus has its eight addresses', () => {
  expect(cases).toHaveLength(8);
});

for (const { id, title, url, expect: wanted } of cases) {
  test(`${id}: ${title}`, async ({ page, baseURL }) => {
    const faults = await watched(page);
    await open(page, url);
    expect(faults, 'nothing crashed and no script ran').toEqual([]);
    if (wanted.state !== undefined)
      expect(await stateOf(page)).toEqual({ ...(await usualState(page)), ...wanted.state });
    if (wanted.notPolluted === true) {
      expect(
        await page.evaluate(() => ['polluted', 'x'].filter((key) => key in Object.prototype || key in {})),
      ).toEqual([]);
    }
    if (wanted.stayOnOrigin === true) expect(new URL(page.url()).origin).toBe(baseURL);
    if (wanted.noHref !== undefined) {
      const links = await page
        .locator('[href], [src], [action]')
        .evaluateAll((elements) =>
          elements.flatMap((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name) ?? '')),
        );
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => link.includes(String(wanted.noHref)))).toEqual([]);
    }
    if (wanted.notFoundPage === true) await expect(sentence(page)).toHaveText('Not found');
    const dropped = page.getByRole('status').filter({ hasText: 'This link asked for things that could not be used' });
    for (const words of DROPPED[id] ?? []) await expect(dropped).toContainText(words);
  });
}

test('nonsense in a link leaves the rest of it standing and is named until it is dismissed', async ({ page }) => {
  await open(page, '/?on=2025-04-20&groups=baltic,atlantis&axis=sideways&staleAfterDays=90');
  await expect(sentence(page)).toHaveText(/^On 20 April 2025, .* 3 chosen members/);
  await expect(page.getByRole('list', { name: 'Changed parts of the question' })).toContainText('Stale after 90 days');
  const notice = page.getByRole('status').filter({ hasText: 'could not be used' });
  await expect(notice).toContainText('groups atlantis; date that counts sideways. The rest is shown.');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('the next step of the reader cleans the address', async ({ page }) => {
  await open(page, '/?nonsense=1&on=2025-04-20');
  await page.getByRole('button', { name: /^Next day of change/ }).click();
  await expect(page).not.toHaveURL(/nonsense/);
  await expect(page).toHaveURL(/[?&]on=/);
});

test('a member, a record and a page that are not there are said to be not there', async ({ page }) => {
  await open(page, '/members/ATL');
  await expect(sentence(page)).toHaveText('No such member');
  await open(page, '/positions/ill-xxx-99');
  await expect(page.getByRole('dialog')).toContainText('There is no such record here');
  await open(page, '/atlantis');
  await expect(sentence(page)).toHaveText('Not found');
  await page.getByRole('link', { name: 'Open the overview' }).click();
  await settled(page);
  await expect(sentence(page)).toContainText('of 32 members');
});

/** Gathers every uncaught error, dialog and leaving of the page, and every script that a link smuggled in. */
async function watched(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('crash', () => faults.push('crash'));
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) faults.push(`frame: ${frame.url()}`);
  });
  return faults;
}

/** What the page shows of the parts of the question that the corpus speaks of. */
async function stateOf(page: Page): Promise<Record<string, unknown>> {
  const changed = page.getByRole('list', { name: 'Changed parts of the question' });
  await expect(changed.or(page.getByText('nothing is changed')).first()).toBeVisible({ timeout: 20_000 });
  const chips = await changed.getByRole('listitem').allInnerTexts();
  const tiles = await page
    .getByRole('region', { name: /^Levels on/ })
    .getByRole('button')
    .allInnerTexts();
  const stale = await page.getByRole('term').filter({ hasText: 'Carried forward' }).innerText();
  return {
    from: await page.getByRole('textbox', { name: 'From' }).inputValue(),
    to: await page.getByRole('textbox', { name: 'To' }).inputValue(),
    members: chips.some((words) => words.includes('Members:')) ? tiles.map((name) => CODES.get(name) ?? name) : [],
    staleAfterDays: Number(/\d+/.exec(stale)?.[0]),
    scripts: await page.locator('body script').evaluateAll((scripts) => scripts.length),
  };
}

const CODES = new Map([['Germany', 'DEU']]);

/** The same of the address without any question. */
async function usualState(page: Page): Promise<Record<string, unknown>> {
  await open(page, '/');
  const usual = await stateOf(page);
  await page.goBack();
  await settled(page);
  return usual;
}
