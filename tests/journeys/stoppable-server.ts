// A server of the demo build for one test alone, so that the test can stop it without taking the page from the others.
import { expect, type Page } from '@playwright/test';
import { preview } from 'vite';
import { oneFile } from './steps.ts';

/** The folder of the demo build; another one where a build is tried out. */
export const BUILD = process.env['JOURNEY_OUT'] ?? 'dist-demo';

export interface StoppableServer {
  /** Without a final slash. */
  readonly origin: string;
  /** After this nothing answers at the origin. */
  stop(): Promise<void>;
}

/** The one file comes from a folder: there is nothing to stop, and it must do without from the start. */
const NO_SERVER: StoppableServer = { origin: '', stop: async () => {} };

/** Starts a server of the build, or of another folder, on a free port of this machine, or on one that was let go. */
export async function startServer({ folder = BUILD, port = 4500 } = {}): Promise<StoppableServer> {
  if (oneFile() !== null) return NO_SERVER;
  const server = await preview({
    mode: 'demo',
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: false, open: false },
  });
  const origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  return {
    origin,
    stop: async () => {
      await server.close();
      await expect(fetch(origin), 'the server is stopped').rejects.toThrow();
    },
  };
}

/** Waits until the page's service worker has kept all that it needs to open without a server. The one file has all. */
export async function keptForOffline(page: Page): Promise<void> {
  if (oneFile() !== null) return;
  const active = async () => await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await expect.poll(active, { message: 'the service worker', timeout: 30_000 }).toBe('activated');
}
