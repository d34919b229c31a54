// A server of the demo build for one test alone, so that the test can stop it without taking the page from the others.
import { expect, type Page } from '@playwright/test';
import { preview } from 'vite';

/** The folder of the demo build; another one where a build is tried out. */
const OUT = process.env['JOURNEY_OUT'] ?? 'dist-demo';

export interface StoppableServer {
  /** Without a final slash. */
  readonly origin: string;
  /** After this nothing answers at the origin. */
  stop(): Promise<void>;
}

/** Starts a server on a free port of this machine. */
export async function startServer(): Promise<StoppableServer> {
  const server = await preview({
    mode: 'demo',
    logLevel: 'warn',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 4500, strictPort: false, open: false },
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

/** Waits until the page's service worker has kept all that it needs to open without a server. */
export async function keptForOffline(page: Page): Promise<void> {
  const active = async () => await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await expect.poll(active, { message: 'the service worker', timeout: 30_000 }).toBe('activated');
}
