// `npm run serve`: the service and its page on one address, over a store that lasts; builds the page where it is missing.
// What may be set is in src/server/main.ts. With DIST_DIR the page is taken from there and never built.
import { existsSync } from 'node:fs';

if (process.env['DIST_DIR'] === undefined && !existsSync('dist/index.html')) {
  console.log('Building the page …');
  // Only here, so that a machine with a built page needs none of the build's packages.
  const { build } = await import('vite');
  await build({ logLevel: 'warn' });
}
await import('../src/server/main.ts');
