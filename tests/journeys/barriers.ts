// What axe finds on a page, for every journey that asks.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What axe finds against WCAG 2.2 A and AA, as rule, place and reason, once colours have stopped changing. */
export async function barriers(page: unknown): Promise<string[]> {
  if (!isPage(page)) throw new Error('axe needs a page');
  const moving = async () => await page.evaluate(() => document.getAnimations().map(({ playState }) => playState));
  await expect.poll(moving, { timeout: 20_000 }).not.toContain('running');
  // In one go and with the nodes of violations alone: a matrix of a thousand cells takes a fifth of the time. The other
  // mode is for frames of other origins, and the tracker has none.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await axe.withTags(WCAG).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

/** Holds that axe finds nothing on the page as it stands: wide and narrow, light and dark. */
export async function holdsOnEveryGround(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    // oxlint-disable-next-line no-await-in-loop -- one ground after the other, on one page
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.emulateMedia({ colorScheme });
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect.soft(await barriers(page), `${width} px, ${colorScheme}`).toEqual([]);
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect.soft(await lettersWithoutTheirInk(page), `letters at ${width} px, ${colorScheme}`).toEqual([]);
    }
  }
}

/**
 * The letters on levels that do not have the ink of their level: axe does not look into pictures. Each letter is
 * compared with a probe beside it that has the token and nothing else.
 */
async function lettersWithoutTheirInk(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const letters = [
      ...document.querySelectorAll<SVGTextElement>('svg text[data-code][class*="letter"]:not([class*="stale"])'),
    ];
    return letters
      .filter((letter) => letter.checkVisibility())
      .flatMap((letter) => {
        const probe = document.createElementNS('http://www.w3.org/2000/svg', 'text');
        probe.dataset['code'] = letter.dataset['code'];
        probe.style.fill = 'var(--mark-ink)';
        letter.after(probe);
        const [has, should] = [getComputedStyle(letter).fill, getComputedStyle(probe).fill];
        probe.remove();
        return has === should ? [] : [`${letter.textContent} on ${letter.dataset['code']}: ${has}, not ${should}`];
      });
  });
}

/** The package of axe has a copy of Playwright's types of its own; the page is the same. */
function isPage(page: unknown): page is AxePage {
  return typeof page === 'object' && page !== null && 'evaluate' in page;
}
