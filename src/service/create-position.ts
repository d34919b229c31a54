// POST positions: a new record, as a draft. The key of the request makes a repeated one harmless.
import { routes } from '../contract/routes.ts';
import { instantMs, instantOf } from '../domain/instant.ts';
import { afterRevision, type Revision } from '../domain/review.ts';
import { type Context, type Endpoint, endpoint, text, writableSet } from './endpoint.ts';
import { fingerprint } from './fingerprint.ts';
import type { KeptAnswer } from './ports.ts';
import { ProblemError } from './problem.ts';
import { readJsonBody } from './request-body.ts';
import { etagOf, workingPosition } from './visible-position.ts';
import { nameOf, objectOf, validBody } from './write-position.ts';

export const createEndpoints: readonly Endpoint[] = [
  endpoint(routes.create, async (context) => {
    const dataset = writableSet(context, 'create');
    const key = keyOf(context.request);
    const { text: body, value } = await readJsonBody(context.request);
    const digest = fingerprint(`POST ${context.url.pathname} ${body}`);
    const create = async () => {
      const revision = await firstRevision(context, dataset, objectOf(value));
      const kept = answerTo(context, revision, key, digest);
      if ((await context.world.repository.append([revision], kept)) === 'stale') throw new ProblemError('unavailable');
      return kept;
    };
    return once(context, key, digest, async () => context.turns.take(dataset, create));
  }),
];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function keyOf(request: Request): string {
  const key = request.headers.get('idempotency-key');
  if (key === null) throw new ProblemError('idempotency-key-missing');
  if (!UUID.test(key)) throw new ProblemError('idempotency-key-invalid');
  return key.toLowerCase();
}

/** The kept answer where the key was used before, else what `create` makes. */
async function once(
  { actor, world, inProgress }: Context,
  key: string,
  digest: string,
  create: () => Promise<KeptAnswer>,
): Promise<Response> {
  const place = `${nameOf(actor)} ${key}`;
  if (inProgress.has(place)) throw new ProblemError('idempotency-in-progress', {}, { 'retry-after': '1' });
  inProgress.add(place);
  try {
    const kept = await world.repository.kept(nameOf(actor), key);
    if (kept !== null && kept.digest !== digest) throw new ProblemError('idempotency-key-reused');
    return kept === null ? answered(await create()) : answered(kept, { 'idempotency-replayed': 'true' });
  } finally {
    inProgress.delete(place);
  }
}

function answered({ body, status, headers }: KeptAnswer, more: Record<string, string> = {}): Response {
  return text(body, 'application/json', { ...headers, ...more }, status);
}

async function firstRevision(context: Context, dataset: Revision['dataset'], value: unknown): Promise<Revision> {
  const { world, actor } = context;
  const body = await validBody(context, dataset, value, null);
  return {
    dataset,
    id: world.ids.next(),
    revision: 1,
    operation: 'create',
    actor: nameOf(actor),
    recordedAt: instantOf(Math.floor(instantMs(world.clock.now()) ?? 0)),
    changeNote: null,
    reason: null,
    confirmedOn: null,
    coding: 'provisional',
    batch: null,
    body,
  };
}

function answerTo({ actor, url }: Context, revision: Revision, key: string, digest: string): KeptAnswer {
  const state = afterRevision(null, revision);
  return {
    key,
    actor: nameOf(actor),
    digest,
    status: 201,
    headers: { location: `${url.pathname}/${encodeURIComponent(revision.id)}`, etag: etagOf(state) },
    body: JSON.stringify(workingPosition(state)),
  };
}
