import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { ProblemError } from '../service/problem.ts';
import type { Repository } from '../service/ports.ts';
import { clientAddress } from './client-address.ts';
import { dressed, inTime, refused, withinBytes } from './guard.ts';
import type { Limits } from './limits.ts';
import { rateLimit } from './rate-limit.ts';
import { healthAnswer, readinessOf } from './readiness.ts';
import { type RequestLog, routeOf } from './request-log.ts';

/** What is put on the net, and how. */
export interface Mount {
  /** Answers everything but `GET /api/health`. */
  readonly answer: (request: Request) => Promise<Response>;
  readonly store: Pick<Repository, 'datasets' | 'close'>;
  readonly log: RequestLog;
  readonly limits: Limits;
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  /** How many proxies of ours are in front. */
  readonly proxies: number;
  /** Milliseconds for which a service that was told to stop still takes requests, and says that it is not ready. */
  readonly drainMs: number;
}

export interface Listening {
  readonly port: number;
  /** Lets requests under way end, then closes the store. */
  readonly stop: () => Promise<void>;
}

/** Listens. Every answer has an `X-Request-Id`, and one line in the log. Rejects where the port is taken. */
export async function listen(mount: Mount): Promise<Listening> {
  const { limits } = mount;
  const life = { isStopping: false };
  const answer = answering(mount, life);
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => answer(request, incoming.socket.remoteAddress, outgoing),
    { hostname: mount.host },
  );
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: Math.min(limits.headersMs, 5000),
    },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
  server.maxConnections = limits.connections;
  server.listen(mount.port, mount.host);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? mount.port) : mount.port;
  return { port, stop: () => stopped(server, mount, life) };
}

interface Life {
  isStopping: boolean;
}

/** What of Node's answer is needed: headers that the answer gets beside its own. */
interface Outgoing {
  setHeader(name: string, value: string): unknown;
}

type Exchange = readonly [request: Request, remote: string | undefined, outgoing: Outgoing];

function answering(mount: Mount, life: Life): (...exchange: Exchange) => Promise<Response> {
  const { log, limits, proxies } = mount;
  const wait = rateLimit({
    atOnce: limits.requestsAtOnce,
    perSecond: limits.requestsPerSecond,
    clients: limits.clients,
  });
  const answer = withinBytes(mount.answer, limits.bodyBytes);
  const asked = async (request: Request, pathname: string, remote: string | undefined): Promise<Response> => {
    // Whoever spreads the requests asks often, and must not be refused.
    if (pathname === '/api/health')
      return dressed(request, healthAnswer(await readinessOf(mount.store, life.isStopping, limits.storeMs)));
    const seconds = wait(clientAddress(remote, request.headers.get('x-forwarded-for'), proxies), performance.now());
    if (seconds !== null)
      return refused(request, new ProblemError('rate-limited', {}, { 'retry-after': String(seconds) }));
    return inTime(answer(request), request, limits.answerMs);
  };
  return async (request, remote, outgoing) => {
    const [id, started] = [randomUUID(), performance.now()];
    const { pathname } = new URL(request.url);
    outgoing.setHeader('x-request-id', id);
    const response = await log.within(id, () => asked(request, pathname, remote));
    if (life.isStopping) outgoing.setHeader('connection', 'close');
    const ms = Math.round((performance.now() - started) * 10) / 10;
    log.request({ id, method: methodOf(request), route: routeOf(pathname), status: response.status, ms });
    return response;
  };
}

/** A method that nobody has heard of is a client's text. */
function methodOf({ method }: Request): string {
  return /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method) ? method : 'other';
}

async function stopped(server: Server, { log, store, drainMs, limits }: Mount, life: Life): Promise<void> {
  life.isStopping = true;
  log.event('stopping');
  await new Promise((done) => setTimeout(done, drainMs));
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  const patience = setTimeout(() => server.closeAllConnections(), limits.stopMs);
  await closed;
  clearTimeout(patience);
  await store.close();
  log.event('stopped');
}
