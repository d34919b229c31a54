import { setTimeout } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';

/** serialization_failure and deadlock_detected: nothing was written, and the same work may well succeed (PostgreSQL, appendix A). */
const CONFLICTS: ReadonlySet<unknown> = new Set(['40001', '40P01']);
const ATTEMPTS = 50;
const LONGEST_WAIT_MS = 64;

/**
 * Does work in a transaction that behaves as if there were no other, and again from its beginning where another came in
 * between, after a moment by chance. Throws what the work throws, and the conflict where fifty attempts have met one.
 */
export async function serializable<Tables, T>(
  db: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().setIsolationLevel('serializable').execute(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
    }
    await setTimeout(Math.random() * Math.min(2 ** attempt, LONGEST_WAIT_MS));
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CONFLICTS.has(error.code);
}
