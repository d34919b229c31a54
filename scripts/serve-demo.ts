import { existsSync } from 'node:fs';
import { preview } from 'vite';

/** A running server of the demo build. */
export interface DemoServer {
  /** With a final slash, e.g. `http://127.0.0.1:4173/`. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves dist-demo on this machine alone, on the port or the next free one; paths without a file get index.html.
 * Throws where the demo was not built.
 */
export async function serveDemo(port = 4173): Promise<DemoServer> {
  if (!existsSync('dist-demo/index.html')) throw new Error('there is no dist-demo: run `npm run build:demo` first');
  const server = await preview({
    mode: 'demo',
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort: false, open: false },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('the server has no address');
  return { address, close: () => server.close() };
}
