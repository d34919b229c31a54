// A browser of its own for one test, on a profile that outlives it, so that it can be closed, killed and started again.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../chromium.ts';

export interface OwnBrowser {
  /** The page that it opened with. */
  readonly page: Page;
  /** As somebody closes the last window; resolves when every process of it is gone. */
  readonly close: () => Promise<void>;
  /** SIGKILL to every process of it. */
  readonly kill: () => void;
  /** The same, and waits until it is gone; nothing happens where it is gone already. */
  readonly stop: () => Promise<void>;
}

/** Starts a browser in a group of processes of its own. */
export async function startBrowser(profile: string): Promise<OwnBrowser> {
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
  const kill = () => killGroup(child);
  const stop = async () => {
    if (isRunning(child)) kill();
    await gone(child);
  };
  const close = async () => {
    const session = await browser.newBrowserCDPSession();
    // It may be gone before it answers.
    await session.send('Browser.close').catch(() => {});
    await gone(child);
  };
  return { page: await onlyPage(browser), close, kill, stop };
}

async function onlyPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (page === undefined) throw new Error('The browser has no page.');
  return page;
}

function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

async function gone(child: ChildProcess): Promise<void> {
  if (isRunning(child)) await new Promise((resolve) => child.once('exit', resolve));
}

/** The address that a browser writes into its profile once it listens. */
async function endpoint(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const read = async () => (await readFile(file, 'utf8').catch(() => '')).split('\n')[0] ?? '';
  await expect.poll(read, { timeout: 30_000 }).not.toBe('');
  return `http://127.0.0.1:${await read()}`;
}
