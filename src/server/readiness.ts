import type { Repository } from '../service/ports.ts';

/** Whether this copy of the service can answer, and if not, why. */
export type Readiness = 'ready' | 'stopping' | 'store cannot be reached';

/** Asks the store for a sign of life, which it must give within some milliseconds; `isStopping` goes first. */
export async function readinessOf(
  store: Pick<Repository, 'datasets'>,
  isStopping: boolean,
  storeMs: number,
): Promise<Readiness> {
  if (isStopping) return 'stopping';
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), storeMs);
  const asked = store.datasets().then(
    () => true,
    () => false,
  );
  const isThere = await Promise.race([asked, late]);
  clearTimeout(timer);
  return isThere ? 'ready' : 'store cannot be reached';
}

/** `GET /api/health`, for whoever sends requests to several copies: 200 where it is ready, else 503. */
export function healthAnswer(readiness: Readiness): Response {
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  return new Response(JSON.stringify({ status: readiness }), { status: readiness === 'ready' ? 200 : 503, headers });
}
