// `npm start`: builds the demo where it is missing or older than its sources, and serves it at the printed address.
// PORT chooses the port; one that is taken gives way to the next free one. Ctrl-C ends it.
import { globSync, statSync } from 'node:fs';
import { build } from 'vite';
import { serveDemo } from './serve-demo.ts';

const sources = ['index.html', 'package-lock.json', 'vite.config.ts', '{src,mocks,public}/**/*.*'];

function isBuilt(): boolean {
  const built = statSync('dist-demo/index.html', { throwIfNoEntry: false });
  return built !== undefined && globSync(sources).every((file) => statSync(file).mtimeMs <= built.mtimeMs);
}

const port = Number(process.env['PORT'] ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is ${process.env['PORT']}, and a port is a number from 1 to 65535.`);
  process.exit(1);
}
if (!isBuilt()) {
  console.log('Building the demo …');
  await build({ mode: 'demo', logLevel: 'warn' });
}
const { address } = await serveDemo(port);
console.log(`The satellite stance tracker is at ${address}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
