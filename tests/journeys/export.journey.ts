// Taking it along: every chart as files that open alone, everything in one zip, and a citation that stays.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Download, expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readCsv } from '../../src/contract/csv.ts';
import { barriers } from './barriers.ts';
import { countsShown, open, sentence, settled } from './steps.ts';

const NOTICE = 'Illustrative data, not real positions';
/** Pages with charts, and how many charts each has at least. */
const CHARTS = [
  ['/', 1],
  ['/steps', 1],
  ['/steps?groups=baltic', 1],
  ['/distribution', 1],
  ['/matrix?sort=group', 1],
  ['/map?days=two', 1],
  ['/shifts', 3],
  ['/compare?sides=baltic,v4', 2],
  ['/known?knownSince=2025-06-01', 1],
  ['/coverage', 2],
  ['/coverage?shade=strength', 2],
  ['/say-and-do', 1],
  ['/request', 2],
  ['/members/LTU', 2],
] as const;
/** What reaches out of a file, or needs a style sheet that the file does not have. */
const REACHES_OUT =
  /url\(["']?(?!#|data:)|href="(?!#)|src="|@import|var\(--|light-dark\(|color-mix\(|\s(?:class|style)="|<script|<foreignObject|<image/i;

for (const [address, least] of CHARTS) {
  test(`each chart on ${address} leaves as an SVG and a PNG that open alone and say what they are`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, address);
    const exporting = page.getByRole('button', { name: 'Export', exact: true });
    await expect(exporting.nth(least - 1)).toBeEnabled();
    for (const [place, button] of (await exporting.all()).entries()) {
      await test.step(`chart ${place + 1}`, async () => {
        const svg = await saved(await take(button, 'Download SVG'));
        expect(svg.name).toMatch(/^ILLUSTRATIVE_[a-z0-9-]+_known-[0-9T.-]+Z\.svg$/);
        const size = await standsAlone(page, svg);
        const png = await saved(await take(button, 'Download PNG'));
        expect(pngSize(png.content), 'twice the size, in pixels').toEqual({
          width: size.width * 2,
          height: size.height * 2,
        });
      });
    }
  });
}

test('on a phone a picture says its moment once, and its whole address', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/compare?sides=baltic,v4');
  const exporting = page.getByRole('button', { name: 'Export', exact: true }).first();
  const svg = await saved(await take(exporting, 'Download SVG'));
  await standsAlone(page, svg);
  const words = svg.content.toString('utf8').replaceAll(/<\/?text[^>]*>/g, '');
  expect(words.match(/as known/g)).toHaveLength(1);
  expect(words).not.toContain('…');
  expect(words).toMatch(/http\S+\?\S+since=\d{4}-\d\d-\d\d</);
});

test('the table face of a chart gives the picture too, and comes back', async ({ page }) => {
  await open(page, '/distribution');
  const figure = page.getByRole('figure');
  await figure.getByRole('button', { name: 'Table' }).click();
  const svg = await saved(await take(figure.getByRole('button', { name: 'Export', exact: true }), 'Download SVG'));
  expect(svg.content.toString('utf8')).toContain('How many stand where');
  await expect(figure.getByRole('table')).toBeVisible();
});

test('by keyboard alone: the menu opens, is walked, exports, and gives focus back', async ({ page }) => {
  await open(page, '/steps?groups=baltic');
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await expect(button).toBeEnabled();
  await button.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Copy table' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('t');
  await expect(page.getByRole('menuitem', { name: 'Table as CSV' })).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const { content } = await saved(download);
  const read = readCsv(content.toString('utf8'));
  if (!read.ok) throw new Error(`line ${read.line}: ${read.fault}`);
  const [header, ...rows] = read.records.map(({ cells }) => cells);
  expect(header?.slice(-4)).toEqual(['dataset', 'notice', 'question', 'knownAt']);
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) {
    expect(row.slice(-4, -1)).toEqual(['illustrative', NOTICE, expect.stringContaining('; Baltic')]);
  }
  await expect(page.getByText('CSV saved')).toBeVisible();
});

test('the picture and the table go through the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/distribution');
  const figure = page.getByRole('figure');
  await figure.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Copy table' }).click();
  await expect(figure.getByText('Table copied')).toBeVisible();
  const table = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text();
    return { plain: await text('text/plain'), html: await text('text/html') };
  });
  expect(table.plain).toContain(NOTICE);
  expect(table.plain?.split('\n')[0]).toMatch(/\t/);
  expect(table.html).toContain('<td>');
  await figure.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Copy picture' }).click();
  await expect(figure.getByText('Picture copied')).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  expect(types).toContain('image/png');
});

test('the zip holds data, dictionary, codebook, licence and README; nothing known is no file', async ({ page }) => {
  await open(page, '/distribution?groups=baltic');
  const along = await openTakeAlong(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    along.getByRole('button', { name: 'Everything, ZIP' }).click(),
  ]);
  const { content, name } = await saved(download);
  const entries = unzipSync(content);
  const folder = name.replace(/\.zip$/, '');
  const text = (path: string) => strFromU8(entries[`${folder}/${path}`] ?? new Uint8Array());
  for (const part of [NOTICE, 'Baltic', 'as known', 'knownAt=']) {
    expect(`${text('README.txt')}${text('CITATION.txt')}`).toContain(part);
  }
  expect(text('LICENSE.txt')).toContain('CC BY 4.0');
  expect(Object.keys(entries).filter((path) => path.includes('/codebook/')).length).toBeGreaterThan(8);
  const [columns = [], ...rows] = rowsOf(text('data/stances.csv'));
  const described = rowsOf(text('dictionary.csv')).filter(([file]) => file === 'data/stances.csv');
  expect(described.map(([, column]) => column)).toEqual(columns);
  expect(new Set(rows.map((row) => row[columns.indexOf('member')]))).toEqual(new Set(['EST', 'LVA', 'LTU']));

  await open(page, '/distribution?knownAt=2001-01-01');
  await (await openTakeAlong(page)).getByRole('button', { name: 'Positions, CSV' }).click();
  await expect(page.getByText(/There is no record to export: none had been published by then/)).toBeVisible();
});

test('the address of a citation shows the same counts after a new record was published', async ({ page }) => {
  await open(page, '/');
  const before = { counts: await countsShown(page), sentence: await sentence(page).innerText() };
  const citation = await (await openTakeAlong(page)).getByText(/^Satellite stance tracker, illustrative/).innerText();
  const link = /https?:\S+$/.exec(citation)?.[0] ?? '';
  expect(link).toMatch(/[?&]knownAt=\d{4}-\d\d-\d\dT/);
  await publishAnother(page);

  await open(page, '/');
  expect(await countsShown(page)).not.toEqual(before.counts);
  await open(page, link);
  expect(await countsShown(page)).toEqual(before.counts);
  expect((await sentence(page).innerText()).replace(/ \(as known at [^)]*\)/, '')).toBe(before.sentence);
});

test('the open menu and the open files have no barrier that axe can find, on both grounds', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/distribution');
  await openTakeAlong(page);
  const exporting = page.getByRole('button', { name: 'Export', exact: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await exporting.click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

interface SavedFile {
  readonly name: string;
  readonly path: string;
  readonly content: Buffer;
}

async function take(button: Locator, item: string): Promise<Download> {
  await button.click();
  const waiting = button.page().waitForEvent('download');
  await button.page().getByRole('menuitem', { name: item }).click();
  return await waiting;
}

async function saved(download: Download): Promise<SavedFile> {
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path, content: await readFile(path) };
}

/** Opens an SVG by itself and checks what it says and needs; gives its size in px. */
async function standsAlone(page: Page, { path, content }: SavedFile): Promise<{ width: number; height: number }> {
  const text = content.toString('utf8');
  expect(REACHES_OUT.exec(text)?.[0], 'reaches out').toBeUndefined();
  expect(text).toContain("@font-face{font-family:'Public Sans'");
  const alone = await page.context().newPage();
  await alone.goto(pathToFileURL(path).href);
  const words = await alone.locator('svg').first().textContent();
  for (const part of [NOTICE, 'as known at', 'knownAt=', 'CC BY 4.0', 'Illustrative data set']) {
    // Where a line ends there is no space between its last word and the next.
    expect(words?.replaceAll(/\s/g, '')).toContain(part.replaceAll(' ', ''));
  }
  expect(words).toMatch(/Chinese services|US request/);
  const seen = await alone.evaluate(() => {
    const root = document.documentElement;
    const right = [...document.querySelectorAll('text:not([transform])')].map(
      (text) => text.getBoundingClientRect().right,
    );
    const fonts = [...document.fonts].map(({ status }) => status);
    const [ground] = document.getElementsByTagName('rect');
    const { width, height } = root.getBoundingClientRect();
    return { width, height, right: Math.max(...right), fonts, ground: ground?.getAttribute('fill') };
  });
  expect(seen.ground, 'the light ground, on a dark page').toBe('rgb(255, 255, 255)');
  expect(seen.right, 'no text leaves the picture').toBeLessThanOrEqual(seen.width);
  expect(seen.fonts).toContain('loaded');
  await alone.close();
  return { width: seen.width, height: seen.height };
}

/** Width and height of a PNG, in pixels (PNG, 11.2.1: the header comes first). */
function pngSize(content: Buffer): { width: number; height: number } {
  expect(content.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  const read = readCsv(csv);
  if (!read.ok) throw new Error(`line ${read.line}: ${read.fault}`);
  return read.records.map(({ cells }) => cells);
}

async function openTakeAlong(page: Page): Promise<Locator> {
  const along = page.getByRole('region', { name: 'Take it along' });
  await along.getByText('Take it along: all data').click();
  await expect(along.getByRole('button', { name: 'Everything, ZIP' })).toBeVisible();
  return along;
}

/** One editor writes a record that changes a stance, and a reviewer publishes it. */
async function publishAnother(page: Page): Promise<void> {
  await send(page, '/api/session/demo', { identity: 'editor-a' });
  const body = {
    member: 'ESP',
    statedOn: '2026-11-20',
    institution: 'parliament',
    instrument: 'statute',
    level: 'excludes',
    services: ['leo_broadband'],
    confidence: 'high',
    summary: 'Illustrative: the parliament of Spain adopts a law.',
    sources: [{ title: 'A law', url: 'https://sources.example/a-law', publisher: 'Fictional Parliament Papers' }],
  };
  const key = '00000000-0000-4000-9000-000000000001';
  const path = await send(page, '/api/datasets/illustrative/positions', body, { 'idempotency-key': key });
  await send(page, `${path}/submit`, {}, { 'if-match': '"1"' });
  await send(page, '/api/session/demo', { identity: 'reviewer-r' });
  await send(page, `${path}/publish`, {}, { 'if-match': '"2"' });
  await settled(page);
}

/** Posts from inside the page, as the page itself does; gives the location of what was made. */
async function send(page: Page, path: string, body: object, headers: Record<string, string> = {}): Promise<string> {
  return await page.evaluate(
    async (request) => {
      const response = await fetch(request.path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...request.headers },
        body: JSON.stringify(request.body),
      });
      if (!response.ok) throw new Error(`${request.path} answered ${response.status}: ${await response.text()}`);
      return response.headers.get('location') ?? '';
    },
    { path, body, headers },
  );
}
