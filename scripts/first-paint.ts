import type { Browser } from 'playwright';

/** What a fresh visit to the overview showed. */
export interface Visit {
  /** Scripts that were there when the first heading was, as paths without a leading slash. */
  scripts: string[];
  /** Cumulative layout shift, without shifts that follow an input; 0 is still. */
  shift: number;
}

/** Visits the overview in a fresh profile at this width (CSS pixels) and watches it until it stands still. */
export async function visit(browser: Browser, address: string, width: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watchShifts);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 15_000 });
  const scripts = await page.evaluate(loadedScripts);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(1000);
  const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
  await context.close();
  return { scripts, shift };
}

/** Runs in the page: adds up its layout shifts in an attribute of the root element. */
function watchShifts(): void {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput !== true) sum += Number(entry.value);
    document.documentElement.dataset['shift'] = String(sum);
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: the addresses of its scripts so far. */
function loadedScripts(): string[] {
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1));
  return files.filter((file) => file.endsWith('.js'));
}
