/** What one client may still ask: `left` as of `at`, in milliseconds. */
interface Bucket {
  left: number;
  at: number;
}

/** How often one client may ask. */
export interface Rate {
  readonly atOnce: number;
  readonly perSecond: number;
  /** How many clients are remembered. */
  readonly clients: number;
}

/**
 * Counts the requests of each client, in memory: a copy of the service counts for itself, and a restart begins anew. The
 * answer is null where one more is fine, else after how many whole seconds to ask again. `nowMs` must not go back.
 */
export function rateLimit({ atOnce, perSecond, clients }: Rate): (client: string, nowMs: number) => number | null {
  const buckets = new Map<string, Bucket>();
  return (client, nowMs) => {
    const bucket = buckets.get(client) ?? { left: atOnce, at: nowMs };
    bucket.left = Math.min(atOnce, bucket.left + ((nowMs - bucket.at) / 1000) * perSecond);
    bucket.at = nowMs;
    // Whoever asked longest ago stands first, and is forgotten first.
    buckets.delete(client);
    buckets.set(client, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > clients && oldest !== undefined) buckets.delete(oldest);
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perSecond);
    bucket.left -= 1;
    return null;
  };
}
