import { expect, type Page, test } from '@playwright/test';
import { countsShown, open, settled } from './steps.ts';
import { keptForOffline, startServer } from './stoppable-server.ts';

const SUMMARY = 'Illustrative: ministry says that Spain now advises against it';

test('a position is added, published by somebody else, seen on the charts, and kept with the server stopped', async ({
  page,
}) => {
  const server = await startServer();
  await open(page, `${server.origin}/`);
  const before = await countsShown(page);
  expect(before).toMatchObject({ Reviewing: 4, Cautions: 7 });
  await expect(levelOf(page, 'Reviewing').getByRole('button', { name: /^Spain/ })).toBeVisible();

  await test.step('editor-a fills in the form and submits the draft', async () => {
    await actAs(page, 'editor-a');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Add a position' }).click();
    await fillForm(page);
    await page.getByRole('button', { name: 'Save as draft' }).click();
    await expect(page.getByRole('link', { name: SUMMARY })).toBeVisible();
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect(page.getByText(/Somebody other than its editor can publish it now/)).toBeVisible();
  });

  await test.step('editor-a cannot publish it, and no reader sees it', async () => {
    await page.getByRole('link', { name: SUMMARY }).click();
    const card = page.getByRole('article', { name: 'Record about Spain' });
    await expect(card).toContainText('In review');
    await expect(card.getByRole('button', { name: 'Publish' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await goToOverview(page);
    expect(await countsShown(page)).toEqual(before);
  });

  await test.step('reviewer-r finds it in the evidence and publishes it', async () => {
    await actAs(page, 'reviewer-r');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Evidence' }).click();
    await page.getByRole('grid', { name: 'Records' }).getByRole('link', { name: SUMMARY }).click();
    const card = page.getByRole('article', { name: 'Record about Spain' });
    await card.getByRole('button', { name: 'Publish' }).click();
    await expect(card.getByText('Published. Charts and counts follow it now.').first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  const after = { ...before, Reviewing: 3, Cautions: 8 };
  await test.step('the overview and the chart follow', async () => {
    await goToOverview(page);
    await expect(levelOf(page, 'Cautions').getByRole('button', { name: /^Spain/ })).toBeVisible();
    expect(await countsShown(page)).toEqual(after);
    const chart = page.getByRole('figure', { name: 'Stance timeline' });
    await expect(chart).toContainText('Cautions 8, Reviewing 3');
    await chart.getByRole('button', { name: 'Table' }).click();
    await expect(chart.getByRole('row', { name: /^Spain 20 Nov 2026 22 Nov 2026 Cautions/ })).toBeVisible();
  });

  await test.step('it is there after a reload with the server stopped, for a reader too', async () => {
    await keptForOffline(page);
    await server.stop();
    await page.reload();
    await settled(page);
    expect(await countsShown(page)).toEqual(after);
    await actAs(page, 'Reader');
    expect(await countsShown(page)).toEqual(after);
    await page.getByRole('button', { name: /^Spain, ESP/ }).click();
    await expect(page.getByRole('region', { name: 'The record that sets it' })).toContainText(SUMMARY);
  });
});

test('an incomplete form says what is missing, field by field, and keeps what was typed', async ({ page }) => {
  await open(page, '/add');
  await actAs(page, 'editor-a');
  await page.getByRole('textbox', { name: /^Summary/ }).fill(SUMMARY);
  await page.getByRole('textbox', { name: /^Stated on/ }).fill('2026-02-30');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect(page.getByRole('alert')).toContainText(/things have to be put right/);
  await expect(page.getByRole('combobox', { name: /^Member/ })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('textbox', { name: /^Stated on/ })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('textbox', { name: /^Summary/ })).toHaveValue(SUMMARY);
});

test('a reader is told how to save, and nothing of the form is lost by it', async ({ page }) => {
  await open(page, '/add');
  await fillForm(page);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose an editor identity');
  await actAs(page, 'editor-b');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect(page.getByRole('link', { name: SUMMARY })).toBeVisible();
});

for (const [what, breakStore] of [
  ['has no IndexedDB', () => void Reflect.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'refuses IndexedDB',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
  ],
  [
    'blocks all site data',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          configurable: true,
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    },
  ],
] as const) {
  test(`a browser that ${what} opens everything and says that nothing is kept`, async ({ page }) => {
    await page.addInitScript(breakStore);
    await open(page, '/');
    const limits = page.getByRole('region', { name: 'Limits of this browser' });
    await expect(limits).toContainText('This browser keeps nothing for this page');
    expect(await countsShown(page)).toMatchObject({ Excludes: 10, Limits: 10 });
    await actAs(page, 'editor-a');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Add a position' }).click();
    await fillForm(page);
    await page.getByRole('button', { name: 'Save as draft' }).click();
    await expect(page.getByRole('link', { name: SUMMARY })).toBeVisible();
    await expect(limits).toBeVisible();
  });
}

async function actAs(page: Page, identity: string): Promise<void> {
  const choice = page.getByRole('combobox', { name: 'Acting as' });
  await choice.selectOption({ label: identity });
  await expect(choice.getByRole('option', { name: identity })).toHaveJSProperty('selected', true);
}

/** A statement of Spain on 20 November 2026 that moves it from Reviewing to Cautions. */
async function fillForm(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Position' });
  await form.getByRole('combobox', { name: /^Member/ }).selectOption({ label: 'Spain' });
  await form.getByRole('combobox', { name: /^Institution/ }).selectOption({ label: 'Foreign ministry' });
  await form.getByRole('combobox', { name: /^Instrument/ }).selectOption({ label: 'Official statement (declaratory)' });
  await form.getByRole('checkbox', { name: /^Low-Earth-orbit broadband/ }).check();
  await form.getByRole('radio', { name: /^Cautions/ }).check();
  await form.getByRole('textbox', { name: /^Stated on/ }).fill('2026-11-20');
  await form.getByRole('textbox', { name: /^Summary/ }).fill(SUMMARY);
  await form.getByRole('combobox', { name: /^Confidence/ }).selectOption({ label: 'Medium: one source' });
}

async function goToOverview(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Overview' }).click();
  await settled(page);
}

function levelOf(page: Page, label: string) {
  const heading = page.getByRole('heading', { level: 3, name: new RegExp(`^${label} \\d+$`) });
  return page
    .getByRole('region', { name: /^Levels on/ })
    .getByRole('listitem')
    .filter({ has: heading });
}
