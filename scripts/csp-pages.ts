// A browser that hears every violation of a page's policy, and the ways through the pages that might cause one.
import type { Browser, BrowserContext, Locator, Page } from 'playwright';

/** A context with what its pages were refused. */
export interface Listening {
  readonly context: BrowserContext;
  /** What was refused since the last call, one line each. */
  readonly heard: () => string[];
}

/** What the browser's console says of policies, and of what is wrong with their headers. */
const OF_POLICY =
  /content security policy|trusted ?(?:type|html|script)|permissions-policy|cross-origin-\w+-policy|refused to|unrecognized/i;

/** A context in which pages and their frames tell of violations, on the page and on the console. */
export async function listening(browser: Browser): Promise<Listening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'allow' });
  const lines: string[] = [];
  await context.exposeBinding('tellViolation', (_, line: string) => void lines.push(line));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      const line = `violation of ${effectiveDirective}: ${blockedURI} in ${sourceFile} ${sample}`;
      const tell: unknown = Reflect.get(globalThis, 'tellViolation');
      if (typeof tell === 'function') tell(line);
    });
  });
  context.on('console', (message) => {
    if (OF_POLICY.test(message.text())) lines.push(`console: ${message.text()}`);
  });
  context.on('weberror', (fault) => lines.push(`error: ${fault.error().message}`));
  return { context, heard: () => lines.splice(0) };
}

/** Opens an address and waits until nothing of it is on its way. */
export async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^Loading/ })
    .first()
    .waitFor({ state: 'detached' });
}

/** Moves over every chart of a page, so that tips, guides and crosshairs are drawn. */
export async function hover(page: Page): Promise<void> {
  for (const figure of await page.getByRole('figure').all()) {
    await figure.scrollIntoViewIfNeeded();
    const box = await figure.boundingBox();
    if (box === null) continue;
    for (const share of [0.25, 0.5, 0.75]) await page.mouse.move(box.x + box.width * share, box.y + box.height * share);
  }
}

/** Waits for the first chart of a page, and saves it as a picture of both kinds and as a table. */
export async function exportChart(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Export', exact: true }).first();
  for (const item of ['Download SVG', 'Download PNG', 'Table as CSV']) {
    await button.click();
    await saved(page, page.getByRole('menuitem', { name: item }));
  }
}

/** Saves everything and one table of "Take it along". */
export async function takeAlong(page: Page): Promise<void> {
  await page.getByText('Take it along: all data').click();
  for (const name of ['Everything, ZIP', 'Positions, CSV']) await saved(page, page.getByRole('button', { name }));
}

async function saved(page: Page, button: Locator): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await download.path();
}

/** Gives a table to the import as a file and has it checked. */
export async function importFile(page: Page): Promise<void> {
  const head = 'institution,instrument,services,member,level,confidence,statedOn,summary,sourceUrl,sourceTitle';
  const row =
    'foreign_ministry,official_statement,leo_broadband,LUX,reviewing,medium,2026-11-20,A check,https://sources.example/a,A source';
  const buffer = Buffer.from(`${head}\n${row}\n`);
  await page.locator('input[type=file]').setInputFiles({ name: 'positions.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('heading', { name: /nothing is written yet/ }).waitFor();
}

/** Opens the palette and types into it. */
export async function search(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
  await page.keyboard.type('lith');
  await page.keyboard.press('Escape');
}

/** How the page is printed, drawn as paper. */
export async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.pdf({ format: 'A4' });
  await page.emulateMedia({ media: null });
}
