// Four tabs write while the service does not answer; then it answers, and the tabs that send are lost in the middle of it.
import { type BrowserContext, expect as expectSoon, type Page, test } from '@playwright/test';
import { ask, settled } from './steps.ts';

/** Four tabs at once share what a small machine has. */
const expect = expectSoon.configure({ timeout: 30_000 });

/** Two tabs each: the first of an identity sends for both, the second takes over. */
const TABS = ['editor-a', 'editor-a', 'editor-b', 'editor-b'] as const;
const EACH = 3;
/** What the service still answers to a tab before it is lost. */
const ANSWERED = 2;

test('four tabs whose senders are crashed and closed while they send: every position is there once', async ({
  context,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const tabs: Page[] = [];
  for (const identity of TABS) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as somebody opens them
    tabs.push(await openTab(context, `${baseURL}/add`, identity));
  }
  const [first, second, third, fourth] = tabs;
  if (!first || !second || !third || !fourth) throw new Error('There are four tabs.');
  await becomeSenders(tabs);
  await Promise.all(tabs.map(putWeather));
  await Promise.all(tabs.map(async (page) => setService(page, 'gone')));
  await Promise.all(tabs.map(async (page, tab) => saveAll(page, tab)));
  await expect.poll(async () => unsent(second)).toHaveLength(TABS.length * EACH);

  await test.step('the service answers twice, then does what it is asked without an answer; the tabs that send are lost', async () => {
    await Promise.all([second, fourth].map(async (page) => setService(page, 'there')));
    await Promise.all([first, third].map(async (page) => setService(page, 'losing')));
    await Promise.all([first, third].map(async (page) => expect.poll(async () => lost(page)).toBeGreaterThan(0)));
    expect((await unsent(second)).filter(({ state }) => state.is === 'sending')).not.toHaveLength(0);
    await crash(context, first);
    await third.close();
  });

  await expect.poll(async () => unsent(second), { timeout: 90_000 }).toEqual([]);
  const found = await ask<{ items: { id: string; summary: string; recordedBy: string; revision: number }[] }>(
    second,
    `/api/datasets/illustrative/positions?status=draft&q=${encodeURIComponent('of tab')}&limit=200`,
  );
  const ours = found.items.map(({ summary, recordedBy, revision }) => `${summary} ${recordedBy} ${revision}`);
  const wanted = TABS.flatMap((identity, tab) =>
    Array.from({ length: EACH }, (_, n) => `Illustrative: ${summaryOf(tab, n)} ${identity} 1`),
  );
  expect(ours.toSorted()).toEqual(wanted.toSorted());
});

async function openTab(context: BrowserContext, address: string, identity: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
  await page.getByRole('combobox', { name: 'Acting as' }).selectOption({ label: identity });
  await expect(page.getByRole('combobox', { name: 'Acting as' })).toHaveValue(identity);
  return page;
}

/** Lets the first tab of each identity have the lock, whichever was first to ask for it: each waits behind the one before. */
async function becomeSenders(tabs: readonly Page[]): Promise<void> {
  for (const page of tabs) {
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they shall send
    await page.reload();
    // oxlint-disable-next-line no-await-in-loop -- as above
    await expect.poll(async () => page.evaluate(sendersAsked)).toBe(tabs.length);
  }
}

/** How many tabs hold or wait for the lock of a sender; runs in the page. */
async function sendersAsked(): Promise<number> {
  const { held = [], pending = [] } = await navigator.locks.query();
  return [...held, ...pending].filter(({ name }) => name?.startsWith('outbox ')).length;
}

/** `losing`: answers a few writes, then does what it is asked and its answers are lost. */
type Service = 'there' | 'gone' | 'losing';

/** Puts the weather between the page and its own service, which is in the page; reads always pass. */
async function putWeather(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = window.fetch.bind(window);
    const weather = { does: 'there', answers: 0, lost: 0 };
    Object.assign(window, { weather });
    window.fetch = async (input, init) => {
      if ((init?.method ?? 'GET') === 'GET' || weather.does === 'there') return real(input, init);
      if (weather.does === 'gone') throw new TypeError('Failed to fetch');
      const answer = await real(input, init);
      weather.answers -= 1;
      if (weather.answers >= 0) return answer;
      weather.lost += 1;
      return new Promise(() => {});
    };
  });
}

/** What a tab's service does with writes from now on. */
async function setService(page: Page, does: Service): Promise<void> {
  await page.evaluate((next) => void Object.assign(Reflect.get(window, 'weather'), next), { does, answers: ANSWERED });
}

async function lost(page: Page): Promise<unknown> {
  return page.evaluate((): unknown => Reflect.get(Reflect.get(window, 'weather'), 'lost'));
}

/** Fills in the form and saves, several times; each time the form is left with the write in the outbox. */
async function saveAll(page: Page, tab: number): Promise<void> {
  for (let n = 0; n < EACH; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one form after the other, as somebody fills them in
    await saveOne(page, tab, n);
  }
}

async function saveOne(page: Page, tab: number, n: number): Promise<void> {
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name: 'Add a position' }).click();
  const form = page.getByRole('form', { name: 'Position' });
  await form.getByRole('combobox', { name: /^Member/ }).selectOption({ label: 'Spain' });
  await form.getByRole('combobox', { name: /^Institution/ }).selectOption({ label: 'Foreign ministry' });
  await form.getByRole('combobox', { name: /^Instrument/ }).selectOption({ label: 'Official statement (declaratory)' });
  await form.getByRole('checkbox', { name: /^Low-Earth-orbit broadband/ }).check();
  await form.getByRole('radio', { name: /^Cautions/ }).check();
  await form.getByRole('textbox', { name: /^Stated on/ }).fill(`2026-0${tab + 1}-1${n}`);
  await form.getByRole('textbox', { name: /^Summary/ }).fill(summaryOf(tab, n));
  await form.getByRole('combobox', { name: /^Confidence/ }).selectOption({ label: 'Medium: one source' });
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect(page.getByText(/^Saved on this device, not sent/)).toBeVisible();
  await expect
    .poll(async () => (await unsent(page)).map(({ summary }) => summary))
    .toContain(`Illustrative: ${summaryOf(tab, n)}`);
  await pages.getByRole('link', { name: 'Methodology' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^A stance is derived/ })).toBeVisible();
}

function summaryOf(tab: number, n: number): string {
  return `statement ${n + 1} of tab ${tab + 1}`;
}

interface Unsent {
  readonly summary: unknown;
  readonly state: { readonly is: string };
}

/** What is not done in the outbox of this browser, read from its database. */
async function unsent(page: Page): Promise<Unsent[]> {
  return page.evaluate(async () => {
    const asked = indexedDB.open('stance-journal');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      asked.addEventListener('success', () => resolve(asked.result));
      asked.addEventListener('error', () => reject(asked.error ?? new Error('no journal')));
    });
    const all = db.transaction('outbox').objectStore('outbox').getAll();
    const entries = await new Promise<{ body: { summary: unknown }; state: { is: string } }[]>((resolve) => {
      all.addEventListener('success', () => resolve(all.result));
    });
    db.close();
    return entries
      .filter(({ state }) => state.is !== 'done')
      .map(({ body, state }) => ({ summary: body.summary, state }));
  });
}

/** Takes a tab's process away, as a fault in the browser would. */
async function crash(context: BrowserContext, page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  // It has no answer, because who would give it is gone.
  void session.send('Page.crash').catch(() => {});
  await crashed;
}
