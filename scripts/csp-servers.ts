// What the policy is tried on: the real server with its build, the demo with its headers, and somebody else's page.
import { spawn } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { staticFiles } from '../src/server/static-files.ts';

export interface Running {
  /** Without a final slash. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** `npm run api` with demo identities, over a store of its own. Rejects where it does not start. */
export async function realServer(dist: string): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'stances-'));
  const env = { ...process.env, PORT: '0', DATA_DIR: data, DIST_DIR: resolve(dist) };
  const server = spawn(process.execPath, ['src/server/main.ts', '--demo-identities'], { env, stdio: 'pipe' });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  let said = '';
  const origin = await new Promise<string>((found, failed) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) found(address);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => failed(new Error(`The server did not start: ${said}`)));
  });
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return { origin, stop };
}

/** The demo build as a static host serves it. */
export function demoServer(dist: string): Promise<Running> {
  const answer = getRequestListener(staticFiles(resolve(dist), 'demo'));
  return listening((request, response) => void answer(request, response));
}

/** Pages of somebody else that frame two addresses, the second under the name `refused`; `/isolated` isolates itself too. */
export function otherSite(framed: string, refused: string): Promise<Running> {
  return listening(({ url }, response) => {
    response.setHeader('content-type', 'text/html');
    if (url === '/isolated') response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.end(
      `<title>Another site</title><iframe src="${framed}"></iframe><iframe name="refused" src="${refused}"></iframe>`,
    );
  });
}

async function listening(answer: RequestListener): Promise<Running> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { origin: `http://127.0.0.1:${address.port}`, stop };
}
