import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { StoreTables } from './postgres-tables.ts';

/** What holds a data set's row and then falls silent is ended by the database after so long. */
const SILENCE_MS = 30_000;

/** A few connections to the database at `url`, made when they are needed; ended by `destroy`. */
export function connectTo(url: string): Kysely<StoreTables> {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: SILENCE_MS,
  });
  // A connection that breaks while nobody uses it is replaced at the next question; unheard, it would end the process.
  pool.on('error', () => {});
  return new Kysely({ dialect: new PostgresDialect({ pool, onCreateConnection: commitToDisk }) });
}

/** Whatever the database or its user is set to: a commit is on disk before it is answered. A stricter setting stays. */
async function commitToDisk(connection: DatabaseConnection): Promise<void> {
  const setting = `select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`;
  await connection.executeQuery(CompiledQuery.raw(setting));
}
