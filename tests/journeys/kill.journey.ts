// Killed without a warning, a browser gives back what was typed in it more than a second before.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { open } from './steps.ts';

const KILLS = 20;
const AT_ONCE = 5;
/** Four keys a second. */
const BETWEEN_KEYS_MS = 250;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

test('everything typed more than a second before the browser is killed is offered again, 20 times of 20', async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const left = Array.from({ length: KILLS }, (_, i) => i + 1);
  const kept: boolean[] = [];
  const inTurn = async (): Promise<void> => {
    for (let number = left.shift(); number !== undefined; number = left.shift())
      // oxlint-disable-next-line no-await-in-loop -- one after the other, five rows side by side
      kept.push(await isKeptWhenKilled(baseURL ?? '', number));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, inTurn));
  const description = `${kept.filter(Boolean).length} of ${KILLS}`;
  test.info().annotations.push({ type: 'offered again', description });
  expect(kept).toEqual(Array.from({ length: KILLS }, () => true));
});

/** A key and when its press had been done, in milliseconds of this machine's clock. */
interface Key {
  readonly letter: string;
  readonly at: number;
}

async function isKeptWhenKilled(baseURL: string, number: number): Promise<boolean> {
  const profile = await mkdtemp(join(tmpdir(), 'killed-'));
  try {
    const first = await startBrowser(profile);
    const { keys, killedAt } = await typeUntilKilled(first, `${baseURL}/add`);
    const again = await startBrowser(profile);
    const found = await offered(again, `${baseURL}/add`);
    await again.stop();
    const typed = keys.map(({ letter }) => letter).join('');
    const due = keys.filter(({ at }) => at < killedAt - 1000).map(({ letter }) => letter);
    expect.soft(due.length, 'keys that are due').toBeGreaterThan(0);
    expect
      .soft(found.startsWith(due.join('')), `${number}: typed ${typed}, due ${due.length}, found ${found}`)
      .toBe(true);
    expect
      .soft(typed.startsWith(found.slice(0, typed.length)), `${number}: nothing else than what was typed`)
      .toBe(true);
    return found.startsWith(due.join(''));
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Types letters into the form, and kills the browser at a moment that nobody knows before. */
async function typeUntilKilled(started: Started, address: string): Promise<{ keys: Key[]; killedAt: number }> {
  const page = await onlyPage(started.browser);
  await open(page, address);
  await page.getByRole('textbox', { name: /^Summary/ }).focus();
  const keys: Key[] = [];
  const moment = 2000 + Math.random() * 2000;
  const begun = Date.now();
  const killed = new Promise<number>((resolve) => {
    setTimeout(() => resolve(started.kill()), moment);
  });
  try {
    for (let i = 0; ; i += 1) {
      const letter = LETTERS[i % LETTERS.length] ?? 'a';
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await page.keyboard.press(letter);
      keys.push({ letter, at: Date.now() });
      // oxlint-disable-next-line no-await-in-loop -- as fast as a person, whatever a press takes
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, begun + (i + 1) * BETWEEN_KEYS_MS - Date.now())));
    }
  } catch {
    return { keys, killedAt: await killed };
  }
}

/** What the form has in it after going on with what is offered; '' where nothing is. */
async function offered(started: Started, address: string): Promise<string> {
  const page = await onlyPage(started.browser);
  await open(page, address);
  const offer = page.getByRole('region', { name: 'Kept on this device' });
  await expect.soft(offer).toBeVisible({ timeout: 20_000 });
  if ((await offer.count()) === 0) return '';
  await offer.getByRole('button', { name: 'Continue with it' }).click();
  return page.getByRole('textbox', { name: /^Summary/ }).inputValue();
}

async function onlyPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (page === undefined) throw new Error('The browser has no page.');
  return page;
}

interface Started {
  readonly browser: Browser;
  /** SIGKILL to every process of it; when that was, in milliseconds. */
  readonly kill: () => number;
  readonly stop: () => Promise<void>;
}

/** A browser of its own, in a group of processes of its own, on a profile that outlives it. */
async function startBrowser(profile: string): Promise<Started> {
  const { executablePath, args } = await findChromium();
  const own = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-default-browser-check',
  ];
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(executablePath, [...args, ...own, 'about:blank'], { detached: true, stdio: 'ignore' });
  const browser = await chromium.connectOverCDP(await endpoint(profile));
  const kill = () => {
    const at = Date.now();
    killGroup(child);
    return at;
  };
  const stop = async () => {
    kill();
    await gone(child);
  };
  return { browser, kill, stop };
}

function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
}

/** The address that a browser writes into its profile once it listens. */
async function endpoint(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const read = async () => (await readFile(file, 'utf8').catch(() => '')).split('\n')[0] ?? '';
  await expect.poll(read, { timeout: 30_000 }).not.toBe('');
  return `http://127.0.0.1:${await read()}`;
}
