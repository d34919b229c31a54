import type { Browser } from 'playwright';

/** What a fresh visit to the overview showed. */
export interface Visit {
  /** Scripts that were there when the overview could be read, as paths without a leading slash. */
  scripts: string[];
  /** Cumulative layout shift, without shifts that follow an input; 0 is still. */
  shift: number;
}

/** Visits the overview in a fresh profile at this width (CSS pixels) and watches it until it stands still. */
export async function visit(browser: Browser, address: string, width: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(watchShifts);
  await page.addInitScript(watchReadable);
  await page.goto(address);
  await page.getByRole('heading', { name: /^Levels on/ }).waitFor({ timeout: 15_000 });
  const scripts = await page.evaluate(scriptsBeforeReadable);
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

/** Runs in the page: notes in an attribute of the root element when the overview, sentence and levels, can be read. */
function watchReadable(): void {
  const observer = new MutationObserver(() => {
    const heading = [...document.querySelectorAll('h2')].find((h2) => h2.textContent.startsWith('Levels on'));
    if (heading === undefined) return;
    document.documentElement.dataset['readable'] = String(performance.now());
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: the addresses of the scripts that had arrived by then. */
function scriptsBeforeReadable(): string[] {
  const readable = Number(document.documentElement.dataset['readable']);
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry.startTime + entry.duration <= readable)
    .map(({ name }) => new URL(name).pathname.slice(1))
    .filter((file) => file.endsWith('.js'));
}
