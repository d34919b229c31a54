// The presenter's mode: the walk that goes by itself, by clicker and by hand; large type; members by number.
import { readFile } from 'node:fs/promises';
import { expect as expectSoon, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { barriers } from './barriers.ts';
import { namesTold, textsOfPage } from './names-told.ts';
import { open, ROUTES, sentence, settled } from './steps.ts';

const NOTICE = 'Illustrative data, not real positions';
const STEPS = [
  ['What was asked', '/request'],
  ['Where the 32 stand', '/'],
  ['Who moved', '/shifts'],
  ['Why this value', '/'],
  ['Say against do', '/say-and-do'],
  ['What is not known', '/coverage'],
  ['Editing live', '/add'],
  ['Two clocks', '/known'],
] as const;
/** As long as a step stands while the walk goes by itself, ms. */
const STEP = 20_000;
/** Two minutes of pages are shown in one. */
const expect = expectSoon.configure({ timeout: 20_000 });

test.describe.configure({ timeout: 240_000 });

test('the walk goes by itself through its eight steps, and no picture of it could be taken for real', async ({
  page,
}) => {
  const complaints = listen(page);
  await page.clock.install();
  await start(page);
  await bar(page).getByRole('button', { name: 'Play' }).click();
  for (const [number, [heading, path]] of STEPS.entries()) {
    await test.step(heading, async () => {
      await stands(page, number, heading, path);
      await expect(page.getByRole('alert')).toHaveCount(0);
      if (number < STEPS.length - 1) await page.clock.fastForward(STEP);
    });
  }
  await expect(bar(page).getByRole('button', { name: 'Play' })).toHaveAttribute('aria-disabled', 'true');
  expect(complaints).toEqual([]);
});

test('no step has a barrier that axe can find: by day, and by night with large type and coded names', async ({
  page,
}) => {
  for (const isNight of [false, true]) {
    await page.emulateMedia({ colorScheme: isNight ? 'dark' : 'light', reducedMotion: 'reduce' });
    if (isNight) await page.evaluate(() => Object.assign(sessionStorage, { 'large-type': 'on', 'coded-names': 'on' }));
    await start(page);
    for (const [number, [heading, path]] of STEPS.entries()) {
      await stands(page, number, heading, path);
      expect.soft(await barriers(page), `${heading}${isNight ? ' by night' : ''}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('Escape');
  }
});

test('by keys it goes on and back, outlasts a reload and a detour, leaves keys to what uses them, and ends where it began', async ({
  page,
}) => {
  await open(page, '/distribution?groups=baltic');
  await start(page, false);
  await stands(page, 0, ...STEPS[0]);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await stands(page, 3, ...STEPS[3]);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('PageUp');
  await stands(page, 2, ...STEPS[2]);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.reload();
  await stands(page, 2, ...STEPS[2]);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Evidence', exact: true }).click();
  await expect(bar(page).getByRole('button', { name: 'Show this step' })).toBeVisible();
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(bar(page)).toContainText('Step 3 of 8');
  await bar(page).getByRole('button', { name: 'Next', exact: true }).click();
  await stands(page, 3, ...STEPS[3]);
  await expect(bar(page).getByRole('button', { name: 'Next', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await stands(page, 4, ...STEPS[4]);
  await expect(bar(page).getByRole('button', { name: 'Next', exact: true })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/distribution\?groups=baltic$/);
});

test('while it plays, a hand on the page holds it', async ({ page }) => {
  await page.clock.install();
  await start(page);
  await bar(page).getByRole('button', { name: 'Play' }).click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(bar(page).getByRole('button', { name: 'Play' })).toBeVisible();
  await page.clock.fastForward(STEP * 2);
  await stands(page, 0, ...STEPS[0]);
});

test('large type grows text and charts, lasts in the tab, and fits', async ({ page }) => {
  await open(page, '/');
  const before = await letters(page);
  await panel(page).then((demo) => demo.getByRole('checkbox', { name: /^Large type/ }).check());
  await page.keyboard.press('Escape');
  const after = await letters(page);
  expect(after.text / before.text).toBeCloseTo(1.25, 1);
  expect(after.chart / before.chart).toBeCloseTo(1.25, 1);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [, path] of STEPS) {
      await open(page, path);
      expect.soft(await overflow(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
  // What lies under the pointer is still what is told of it.
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/');
  const chart = page.getByRole('application').first();
  const name = chart.getByText('Estonia', { exact: true });
  await name.scrollIntoViewIfNeeded();
  const [row, whole] = [await name.boundingBox(), await chart.boundingBox()];
  const [x, y] = [(whole?.x ?? 0) + (whole?.width ?? 0) - 40, (row?.y ?? 0) + (row?.height ?? 0) / 2];
  // A hand moves more than once.
  await expect(async () => {
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    const tip = page.getByRole('figure').first().locator('[class*="overlay"]');
    await expect(tip).toContainText('Estonia', { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
});

test('coded names: no page, picture, name of a control, title or file tells who a member is', async ({ page }) => {
  const complaints = listen(page);
  await open(page, '/members/LTU');
  expect(namesTold(await textsOfPage(page)).length, 'what the check finds where names are told').toBeGreaterThan(20);
  await panel(page).then((demo) => demo.getByRole('checkbox', { name: /^Coded names/ }).click());
  await expect(sentence(page)).toContainText('Member 23');
  await expect(page).toHaveURL(/\/members\/M23$/);
  for (const route of [...ROUTES, ...MORE]) {
    await test.step(route, async () => {
      await open(page, route);
      for (const table of await page.getByRole('button', { name: 'Table', exact: true }).all()) await table.click();
      expect.soft(namesTold(await textsOfPage(page)), route).toEqual([]);
    });
  }
  await test.step('search', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('a');
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('option').first()).toBeVisible();
    expect.soft(namesTold(await textsOfPage(page))).toEqual([]);
    await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('Lithuania');
    await expect(page.getByText(/^Nothing matches/)).toBeVisible();
  });
  await test.step('files', async () => {
    expect.soft(namesTold(await filesOf(page))).toEqual([]);
  });
  expect(complaints).toEqual([]);
});

/** States in which pages say more than they do at first. */
const MORE = [
  '/?why=LTU',
  '/evidence?card=ill-ltu-11',
  '/compare?sides=eu,LTU',
  '/compare?sides=eu,nordic&layout=apart',
  '/matrix?sort=group',
  '/?dataset=documented',
  '/members/XXX',
];

/** Texts of everything in one file, and of a picture. */
async function filesOf(page: Page): Promise<string[]> {
  await open(page, '/steps');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const picture = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Download SVG' }).click();
  await page.getByText('Take it along: all data as files, and a citation').click();
  const svg = await (await picture).path();
  const all = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Everything, ZIP' }).click();
  const zip = unzipSync(await readFile(await (await all).path()));
  const texts = Object.entries(zip).flatMap(([name, content]) => [name, ...strFromU8(content).split(/[\n"]/)]);
  expect(texts.length).toBeGreaterThan(1000);
  // Names of fonts and their letters are no words.
  const drawn = (await readFile(svg, 'utf8')).replaceAll(/<style>.*?<\/style>/gs, '').split(/[<>]/);
  return [...texts, ...drawn];
}

function bar(page: Page): Locator {
  return page.getByRole('region', { name: new RegExp(`^(?:${STEPS.map(([heading]) => heading).join('|')})$`) });
}

async function panel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Demo', exact: true }).click();
  return page.getByRole('dialog', { name: 'Demo' });
}

async function start(page: Page, opens = true): Promise<void> {
  if (opens) await open(page, '/');
  await (await panel(page)).getByRole('button', { name: 'Start the walk' }).click();
}

/** A step stands: its page, its words, announced, with the notice in the picture. */
async function stands(page: Page, number: number, heading: string, path: string): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname === path);
  await expect(bar(page)).toHaveAccessibleName(heading);
  await expect(bar(page)).toContainText(`Step ${number + 1} of 8`);
  // The page behind a dialog is out of reach for those who hear it, its announcements too: the bar has moved into it.
  const announced = page.locator('output', { hasText: `Step ${number + 1} of 8: ${heading}.` });
  await expect(announced).toHaveAttribute('aria-live', 'polite');
  await settled(page);
  await expect(bar(page).getByText(NOTICE)).toBeInViewport({ ratio: 1 });
}

interface Letters {
  readonly text: number;
  readonly chart: number;
}

/** How high a line of a heading and a word of a chart stand, px on the screen. */
async function letters(page: Page): Promise<Letters> {
  const word = page.getByRole('application').first().getByText('Illustrative data, not real positions').first();
  await word.scrollIntoViewIfNeeded();
  const [text, chart] = [await page.getByRole('heading', { level: 2 }).first().boundingBox(), await word.boundingBox()];
  return { text: text?.height ?? 0, chart: chart?.height ?? 0 };
}

/** By how much the page is wider than the window, px. */
async function overflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.body.offsetWidth);
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
