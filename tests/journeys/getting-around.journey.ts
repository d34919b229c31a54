import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { ask, open, sentence, settled } from './steps.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => palette(page).getByRole('combobox', { name: /^Member, page, event/ });
const chosen = (page: Page) => palette(page).getByRole('option', { selected: true });

test('the palette leads to a member, an event and a record by keyboard alone', async ({ page }) => {
  await open(page, '/?bindingOnly=true');

  await test.step('a member by the first letters, with the question taken along', async () => {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('lith');
    await expect(chosen(page)).toHaveText(/^Lithuania/);
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeHidden();
    await expect(page).toHaveURL(/\/members\/LTU\?bindingOnly=true$/);
    await settled(page);
    await expect(sentence(page)).toContainText('Lithuania');
  });

  await test.step('an event by its words', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('galileo');
    await expect(palette(page).getByRole('group', { name: 'Events' })).toBeVisible();
    await expect(chosen(page)).toContainText('Galileo');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/shifts\?bindingOnly=true&event=galileo-2003$/);
    await settled(page);
    await expect(page.getByRole('combobox', { name: 'Event' })).toHaveValue('galileo-2003');
  });

  await test.step('a record by its words, over the page that is open', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('compliance');
    const records = palette(page).getByRole('group', { name: 'Records' });
    await expect(records.getByRole('option').first()).toBeVisible();
    const words = await records.getByRole('option').first().locator('bdi').first().innerText();
    while (!(await records.getByRole('option').first().and(chosen(page)).isVisible())) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    const card = page.getByRole('article', { name: /^Record about/ });
    await expect(card).toContainText(words);
    await expect(page).toHaveURL(/\/shifts\?.*card=ill-/);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  await test.step('what is not there says what to type, and Escape gives focus back', async () => {
    const search = page.getByRole('button', { name: 'Search' });
    await search.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('zzzz qqqq');
    await expect(palette(page).getByRole('status')).toHaveText(/^Nothing matches “zzzz qqqq”\. Try fewer words/);
    await page.keyboard.press('Escape');
    await expect(search).toBeFocused();
  });
});

test('every page is reached by name', async ({ page }) => {
  test.setTimeout(60_000);
  await open(page, '/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  const pages = await palette(page).getByRole('group', { name: 'Pages' }).getByRole('option').allInnerTexts();
  expect(pages.length).toBeGreaterThan(10);
  await page.keyboard.press('Escape');
  for (const name of pages) {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(name);
    await palette(page).getByRole('group', { name: 'Pages' }).getByRole('option').first().click();
    await settled(page);
    await expect(page).toHaveTitle(`[Illustrative] ${name.trim()} · Satellite stance tracker`);
  }
});

test('? lists the keys, / searches, and both are silent while typing and once they are turned off', async ({
  page,
}) => {
  await open(page, '/');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.press('?');
  await expect(keys).toContainText('Back: undoes the last change to the question');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();

  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('/?');
  await expect(field(page)).toHaveValue('/?');
  await expect(keys).toBeHidden();
  await page.keyboard.press('Escape');

  await page.getByRole('textbox', { name: 'From' }).focus();
  await page.keyboard.press('?');
  await expect(keys).toBeHidden();

  await page.getByRole('contentinfo').getByRole('button', { name: 'Keys' }).click();
  await keys.getByRole('checkbox', { name: /^Shortcuts of a single character/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await settled(page);
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(keys).toBeHidden();
});

/** A control of the bar: what it does, one change each. */
interface Control {
  readonly name: string;
  readonly change: (page: Page) => Promise<void>;
}

const panelled =
  (button: string, change: (panel: ReturnType<Page['getByRole']>) => Promise<void>) => async (page: Page) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await change(page.getByRole('dialog').filter({ visible: true }));
    await page.keyboard.press('Escape');
  };

const typed = (label: string, text: string) => async (panel: ReturnType<Page['getByRole']>) => {
  await panel.getByRole('textbox', { name: label }).fill(text);
  await panel.getByRole('textbox', { name: label }).press('Enter');
};

const CONTROLS: readonly Control[] = [
  {
    name: 'the previous day of change',
    change: (page) =>
      page
        .getByRole('button', { name: /^Previous day of change/ })
        .first()
        .click(),
  },
  { name: 'the day typed', change: panelled('22 November 2026', typed('Day shown', '2025-06-01')) },
  {
    name: 'the day that moves are counted from',
    change: panelled('22 November 2026', typed('Moves since', '2025-06-01')),
  },
  {
    name: 'services',
    change: panelled('Core services', (panel) => panel.getByRole('button', { name: 'All', exact: true }).click()),
  },
  { name: 'one service', change: panelled('Core services', (panel) => panel.getByRole('checkbox').first().click()) },
  {
    name: 'a group',
    change: panelled('All 32 members', (panel) => panel.getByRole('button', { name: 'Baltic' }).click()),
  },
  {
    name: 'a member',
    change: panelled('All 32 members', (panel) => panel.getByRole('checkbox', { name: 'Albania' }).click()),
  },
  {
    name: 'binding acts only',
    change: panelled('Rules: default', (panel) => panel.getByRole('checkbox', { name: /^Binding/ }).click()),
  },
  {
    name: 'proposed acts',
    change: panelled('Rules: default', (panel) => panel.getByRole('checkbox', { name: /^Include/ }).click()),
  },
  {
    name: 'the date that counts',
    change: panelled('Rules: default', (panel) => panel.getByRole('radio', { name: /^When it takes/ }).click()),
  },
  { name: 'the age of a stale level', change: panelled('Rules: default', typed('Stale after, in days', '90')) },
  {
    name: 'the institution',
    change: panelled('Rules: default', async (panel) => {
      await panel.getByRole('combobox', { name: /institution/ }).selectOption({ index: 2 });
    }),
  },
  { name: 'what was known', change: panelled('Known now', typed('Known on', '2025-06-01')) },
  {
    name: 'a kind of event',
    change: panelled('Events: 14 kinds', (panel) => panel.getByRole('checkbox').first().click()),
  },
  {
    name: 'the start of the range',
    change: async (page) => {
      await page.getByRole('textbox', { name: 'From' }).fill('2024-01-01');
      await page.getByRole('textbox', { name: 'From' }).press('Enter');
    },
  },
  {
    name: 'a handle held down by key',
    change: async (page) => {
      await page.getByRole('slider', { name: 'Day shown' }).focus();
      await page.keyboard.down('ArrowDown');
      await page.keyboard.down('ArrowDown');
      await page.keyboard.down('ArrowDown');
      await page.keyboard.up('ArrowDown');
    },
  },
  {
    name: 'a handle dragged',
    change: async (page) => {
      const box = await page.getByRole('slider', { name: 'Day shown' }).boundingBox();
      if (box === null) throw new Error('no handle');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const step of [40, 80, 120, 160]) await page.mouse.move(x - step, y, { steps: 5 });
      await page.mouse.up();
    },
  },
  {
    name: 'playing',
    change: async (page) => {
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await expect(page).toHaveURL(/on=/);
      const first = page.url();
      await expect(page).not.toHaveURL(first);
      await page.getByRole('button', { name: 'Pause', exact: true }).click();
    },
  },
  {
    name: 'the order',
    change: (page) => page.getByRole('radio', { name: 'Name', exact: true }).check({ force: true }),
  },
  { name: 'the data set', change: (page) => page.getByRole('radio', { name: 'Documented' }).check({ force: true }) },
];

test('back undoes the last change, whichever control of the bar made it', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, '/matrix?groups=nordic');
  await open(page, '/');
  for (const { name, change } of CONTROLS) {
    await test.step(name, async () => {
      await change(page);
      await expect(page).toHaveURL(/\?.+=/);
      await page.goBack();
      await expect(page).toHaveURL(/\/$/);
      await settled(page);
      await expect(page.getByText('The usual question; nothing is changed.')).toBeVisible();
    });
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/matrix\?groups=nordic$/);
});

test('changes are undone one by one, and removing a chip or resetting is a change too', async ({ page }) => {
  await open(page, '/?groups=baltic&bindingOnly=true&on=2025-06-01');
  const chips = page.getByRole('list', { name: 'Changed parts of the question' });
  await chips.getByRole('button', { name: /Binding acts only/ }).click();
  await expect(page).toHaveURL(/\?on=2025-06-01&groups=baltic$/);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?on=2025-06-01&groups=baltic$/);
  await page.goBack();
  await expect(page).toHaveURL(/bindingOnly=true/);
  await expect(chips.getByRole('listitem')).toHaveCount(3);
});

const NASTY = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'-alert(1)-'", 'javascript:alert(1)', '%00', '%FF',
  '%E2%80%AE', '%uD83D', '1e309', '-1', 'NaN', '2026-02-30', '9999-99-99', '', ',', ',,,,', '__proto__', 'constructor',
  '${alert(1)}', '{{constructor.constructor("alert(1)")()}}', '../../etc/passwd', 'null', 'undefined', 'true,false', '٢٠٢٦-٠١-٠١',
]; // prettier-ignore
const NAMES = [
  'on', 'from', 'to', 'since', 'services', 'members', 'groups', 'institution', 'knownAt', 'q', 'why', 'whyOn', 'card',
  'event', 'sides', 'dataset', 'sort', '__proto__', '<b>', 'x%00',
]; // prettier-ignore

/** How many nasty addresses are opened: five hundred, or `ADDRESSES=10000` for a long run. */
const ADDRESSES = Number(process.env['ADDRESSES'] ?? NASTY.length * NAMES.length);

/** Every name with every value, and in later rounds a second part beside it. */
function nastyAddress(place: number): string {
  const part = (at: number) => `${NAMES[at % NAMES.length]}=${NASTY[Math.floor(at / NAMES.length) % NASTY.length]}`;
  const round = Math.floor(place / (NASTY.length * NAMES.length));
  return round === 0 ? `?${part(place)}` : `?${part(place)}&${part(place * 7 + round * 31)}`;
}

test('nasty addresses by the hundred neither crash the page nor run script', async ({ page }) => {
  test.setTimeout(Math.max(120_000, ADDRESSES * 120));
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('dialog', (dialog) => {
    faults.push(`a script opened “${dialog.message()}”`);
    void dialog.dismiss();
  });
  await open(page, '/');
  const searches = Array.from({ length: ADDRESSES }, (_, place) => nastyAddress(place));
  for (let start = 0; start < searches.length; start += 20) {
    await page.evaluate(
      async (batch) => {
        for (const search of batch) {
          history.pushState(null, '', `/${search}`);
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
      },
      searches.slice(start, start + 20),
    );
    await expect(sentence(page)).toBeVisible();
  }
  expect(new Set(searches).size).toBeGreaterThan(ADDRESSES * 0.9);
  expect(faults).toEqual([]);
  await expect(page.getByText('This part of the page stopped working')).toHaveCount(0);
});

test('a returning reader is told what was published since, until the visit ends or it is marked as seen', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('seen-changes-illustrative') === null)
      localStorage.setItem('seen-changes-illustrative', '2026-10-01T00:00:00Z');
  });
  const since = page.getByRole('region', { name: 'Since you last looked' });
  await open(page, '/');
  await expect(since).toContainText(/\d+ records were published\./);
  const words = await since.locator('summary').innerText();
  await page.reload();
  await expect(since).toContainText(words);

  await since.getByText(words).click();
  await since.getByRole('link').first().click();
  await expect(page.getByRole('article', { name: /^Record about/ })).toBeVisible();
  await page.keyboard.press('Escape');

  const next = await context.newPage();
  await open(next, '/');
  await expect(next.getByRole('heading', { name: /moves since/ })).toBeVisible();
  await expect(next.getByRole('region', { name: 'Since you last looked' })).toHaveCount(0);

  await since.getByRole('button', { name: 'Mark as seen' }).click();
  await expect(page.getByText(/^Marked as seen/)).toBeFocused();
  await page.reload();
  await settled(page);
  await expect(since).toHaveCount(0);
});

test('the rules panel says how many members a rule moves, and so does the bar', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Rules: default', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Rules' });
  await expect(panel.getByRole('status')).toHaveText('These are the rules of the codebook.');
  await panel.getByRole('checkbox', { name: /^Binding acts only/ }).check();
  const words = /^Counting binding acts only: (\d+) of 32 members stand elsewhere than under the codebook’s default\.$/;
  await expect(panel.getByRole('status')).toHaveText(words);
  const counted = Number(words.exec(await panel.getByRole('status').innerText())?.[1]);
  const levels = async (rules: string) => {
    const { items } = await ask<Stances>(page, `/api/datasets/illustrative/stances?on=2026-11-22${rules}`);
    return items.map(({ level, reason }) => level ?? reason);
  };
  const [asked, usual] = [await levels('&bindingOnly=true'), await levels('')];
  expect(asked.filter((code, i) => code !== usual[i])).toHaveLength(counted);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Question' })).toContainText(
    `${counted} of 32 members stand elsewhere`,
  );
});

interface Stances {
  readonly items: readonly { readonly level: string | null; readonly reason: string | null }[];
}

test('the feed of changes is saved as a file that says what it is', async ({ page }) => {
  await open(page, '/');
  const download = page.waitForEvent('download');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Feed of changes (Atom)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('satellite-stances-illustrative.atom');
  const feed = readFileSync(await file.path(), 'utf8');
  expect(feed).toContain('<title>[Illustrative] Satellite stance tracker: changes</title>');
  expect(feed.match(/<entry>/g)).toHaveLength(50);
});
