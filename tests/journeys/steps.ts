// What several journeys do: open a page and wait until it stands, ask the service from inside the page, read counts.
import { expect, type Locator, type Page, test } from '@playwright/test';
import stances from '../../src/reference/stances.json' with { type: 'json' };

/** Every page of the app that has an address of its own, with the pages of a member and of a record by examples. */
export const ROUTES = [
  '/',
  '/steps',
  '/distribution',
  '/matrix',
  '/map',
  '/shifts',
  '/compare',
  '/say-and-do',
  '/request',
  '/members',
  '/members/LTU',
  '/brief',
  '/brief/LTU',
  '/evidence',
  '/coverage',
  '/known',
  '/methodology',
  '/desk',
  '/add',
  '/add/from/ill-ltu-11',
  '/edit/ill-ltu-11',
  '/import',
  '/review/dr-01',
] as const;

/** The levels and reasons of the scale by id, as the page names them. */
export const LABELS: ReadonlyMap<string, string> = new Map(
  [...stances.levels, ...stances.reasons].map(({ id, label }) => [id, label]),
);

/** The one file that the journeys are made on, as a `file:` address; null where a server answers. */
export function oneFile(): string | null {
  const { baseURL = '' } = test.info().project.use;
  return baseURL.startsWith('file:') ? baseURL : null;
}

/** Where a page of the app is, in either shape: its path on the server, or behind the hash of the one file. */
export function addressOf(route: string): string {
  const file = oneFile();
  return file === null ? route : `${file}#${route}`;
}

/** Opens an address and waits until the page stands: a heading, and nothing that is still loading. */
export async function open(page: Page, address: string): Promise<void> {
  const before = page.url();
  await page.goto(addressOf(address));
  // Another hash of the file that is open loads nothing by itself.
  if (before !== 'about:blank' && before.split('#')[0] === oneFile()) await page.reload();
  await settled(page);
}

/** Waits until no part of the page is on its way. */
export async function settled(page: Page): Promise<void> {
  // Journeys that start many browsers may run beside this one.
  const patient = { timeout: 20_000 };
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible(patient);
  await expect(page.getByRole('status').filter({ hasText: /^Loading/ })).toHaveCount(0, patient);
}

/** The one sentence that says what the page shows. */
export function sentence(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** Asks the in-page service as the page itself does; the answer is JSON. */
export async function ask<T>(page: Page, path: string): Promise<T> {
  return await page.evaluate(async (address): Promise<T> => {
    const response = await fetch(location.protocol === 'file:' ? `https://offline.invalid${address}` : address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return await response.json();
  }, path);
}

/** How many members stand in each column of the overview that is not empty; the heading and the tiles under it agree. */
export async function countsShown(page: Page): Promise<Record<string, number>> {
  const region = page.getByRole('region', { name: /^Levels on/ });
  const counts: Record<string, number> = {};
  for (const label of LABELS.values()) {
    const heading = page.getByRole('heading', { level: 3, name: new RegExp(`^${label} \\d+$`) });
    const place = region.getByRole('listitem').filter({ has: heading });
    if ((await place.count()) === 0) continue;
    const tiles = await place.getByRole('button').count();
    await expect(place.getByRole('heading', { name: `${label} ${tiles}`, exact: true })).toBeVisible();
    if (tiles > 0) counts[label] = tiles;
  }
  return counts;
}

/** The cells of a table, row by row, without its header. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  return await table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.replaceAll('\u00A0', ' ').trim())),
    );
}

/** Presses Tab until the place has focus, at most 160 times, and holds that its focus can be seen (WCAG 2.4.7). */
export async function tabTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(place).toBeVisible();
  const target = await place.elementHandle();
  for (let i = 0; i < 160; i += 1) {
    if (await page.evaluate((element) => document.activeElement === element, target)) break;
    await page.keyboard.press(key);
  }
  await expect(place).toBeFocused();
  const ring = await place.evaluate((element) => {
    const places: [Element, string | null][] = [
      [element, null],
      [element, '::before'],
      [element.parentElement ?? element, null],
    ];
    const widths = places.map(([place, part]) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(place, part);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    });
    return element.matches(':focus-visible') ? Math.max(...widths) : 0;
  });
  expect(ring, 'px of the ring around what has focus').toBeGreaterThanOrEqual(2);
}
