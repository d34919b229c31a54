// What axe finds on a page, for every journey that asks.
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What axe finds against WCAG 2.2 A and AA, as rule, place and reason, once colours have stopped changing. */
export async function barriers(page: unknown): Promise<string[]> {
  if (!isPage(page)) throw new Error('axe needs a page');
  const moving = async () => await page.evaluate(() => document.getAnimations().map(({ playState }) => playState));
  await expect.poll(moving, { timeout: 20_000 }).not.toContain('running');
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

/** The package of axe has a copy of Playwright's types of its own; the page is the same. */
function isPage(page: unknown): page is AxePage {
  return typeof page === 'object' && page !== null && 'evaluate' in page;
}
