// Starts the real service: `node src/server/main.ts [--demo-identities]`.
// PORT (default 4190) and HOST (default 127.0.0.1) say where it listens, DIST_DIR (default ./dist) where the built page
// lies; without it the service answers `/api` alone. DATABASE_URL (postgres://…) or else DATA_DIR (default ./data) say where
// it keeps its store.
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { codebook } from '../reference/codebook.ts';
import documented from '../reference/documented-record.json' with { type: 'json' };
import sources from '../reference/sources.json' with { type: 'json' };
import { seedDocumented } from '../service/seed/seed-documented.ts';
import { createService } from '../service/service.ts';
import { cookieSession } from './cookie-session.ts';
import { openStore } from './open-store.ts';
import { realClock } from './real-clock.ts';
import { sentAnswers } from './sent-answers.ts';
import { staticFiles } from './static-files.ts';

const { values } = parseArgs({ options: { 'demo-identities': { type: 'boolean', default: false } } });
const { PORT = '4190', HOST = '127.0.0.1', DIST_DIR = 'dist' } = process.env;

const repository = await openStore(process.env, [
  ['documented', () => seedDocumented(documented, sources.sources, codebook)],
]);
const clock = realClock((await repository.allRevisions('documented')).map(({ recordedAt }) => recordedAt));
const service = createService({
  repository,
  clock,
  ids: { next: randomUUID },
  session: cookieSession(values['demo-identities']),
  offers: [{ dataset: 'documented', editable: true, opensOn: () => clock.now().slice(0, 10) }],
});
const files = staticFiles(resolve(DIST_DIR));
const answers = sentAnswers(service);

const server = serve(
  {
    fetch: (request) => (new URL(request.url).pathname.startsWith('/api/') ? answers(request) : files(request)),
    port: Number(PORT),
    hostname: HOST,
  },
  ({ port }) => process.stdout.write(`Listening on http://${HOST}:${port}\n`),
);

/** Answers what has been asked, then closes the store and ends. */
function stop(): void {
  server.close(() => void repository.close().then(() => process.exit(0)));
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
