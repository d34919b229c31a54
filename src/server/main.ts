// Starts the real service: `node src/server/main.ts [--demo-identities]`.
// PORT (default 4190) and HOST (default 127.0.0.1) say where it listens, DATA_DIR (default ./data) where it keeps its
// file, DIST_DIR (default ./dist) where the built page lies; without it the service answers `/api` alone.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { codebook } from '../reference/codebook.ts';
import documented from '../reference/documented-record.json' with { type: 'json' };
import sources from '../reference/sources.json' with { type: 'json' };
import { seedDocumented } from '../service/seed/seed-documented.ts';
import { createService } from '../service/service.ts';
import { cookieSession } from './cookie-session.ts';
import { realClock } from './real-clock.ts';
import { sentAnswers } from './sent-answers.ts';
import { SqliteRepository } from './sqlite-repository.ts';
import { staticFiles } from './static-files.ts';

const { values } = parseArgs({ options: { 'demo-identities': { type: 'boolean', default: false } } });
const { PORT = '4190', HOST = '127.0.0.1', DATA_DIR = 'data', DIST_DIR = 'dist' } = process.env;

mkdirSync(DATA_DIR, { recursive: true });
const repository = new SqliteRepository(join(DATA_DIR, 'stances.sqlite'), [
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
