// Starts the real service: `node src/server/main.ts [--demo-identities]`.
// PORT (default 4190) and HOST (default 127.0.0.1) say where it listens, DIST_DIR (default ./dist) where the built page
// lies; without it the service answers `/api` alone. DATABASE_URL (postgres://…) or else DATA_DIR (default ./data) say where
// it keeps its store. PROXIES (default 0) is how many proxies stand in front, DRAIN_SECONDS (default 0) how long a service
// that was told to stop says that it is not ready before it takes no more, REQUESTS_PER_SECOND what one client may ask.
// It writes one JSON text a line.
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { codebook } from '../reference/codebook.ts';
import documented from '../reference/documented-record.json' with { type: 'json' };
import sources from '../reference/sources.json' with { type: 'json' };
import { seedDocumented } from '../service/seed/seed-documented.ts';
import { createService } from '../service/service.ts';
import { cookieSession } from './cookie-session.ts';
import { limitsWith } from './limits.ts';
import { lineWriter } from './line-writer.ts';
import { listen } from './listen.ts';
import { openStore } from './open-store.ts';
import { realClock } from './real-clock.ts';
import { requestLog } from './request-log.ts';
import { sentAnswers } from './sent-answers.ts';
import { staticFiles } from './static-files.ts';

const { values } = parseArgs({ options: { 'demo-identities': { type: 'boolean', default: false } } });
const { PORT = '4190', HOST = '127.0.0.1', DIST_DIR = 'dist', PROXIES = '0', DRAIN_SECONDS = '0' } = process.env;
const log = requestLog(lineWriter(process.stdout), () => new Date().toISOString());

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
  report: log.fault,
});
const files = staticFiles(resolve(DIST_DIR));
const answers = sentAnswers(service);

const { port, stop } = await listen({
  answer: (request) => (new URL(request.url).pathname.startsWith('/api/') ? answers(request) : files(request)),
  store: repository,
  log,
  limits: limitsWith(process.env['REQUESTS_PER_SECOND']),
  host: HOST,
  port: Number(PORT),
  proxies: Number(PROXIES),
  drainMs: 1000 * Number(DRAIN_SECONDS),
});
process.stdout.write(`Listening on http://${HOST}:${port}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
