import type { Kysely } from 'kysely';
import type { Dataset } from '../domain/position.ts';
import type { PositionState, Revision } from '../domain/review.ts';
import type { Appended, KeptAnswer, Repository } from '../service/ports.ts';
import { knownDataset } from './known-dataset.ts';
import { writeRevisions } from './postgres-append.ts';
import { connectTo } from './postgres-connection.ts';
import { migrate } from './postgres-schema.ts';
import { keptFrom, revisionFrom, type StoreTables } from './postgres-tables.ts';
import type { Seed } from './seed.ts';
import { serializable } from './serializable.ts';
import { Stale } from './stale.ts';
import { storedState } from './stored-state.ts';

/**
 * The service's store in a PostgreSQL database, for any number of copies of the service at once: nothing is kept in the
 * process. A database that does not answer makes the method reject that asked it, and no more.
 */
export class PostgresRepository implements Repository {
  readonly #db: Kysely<StoreTables>;

  private constructor(db: Kysely<StoreTables>) {
    this.#db = db;
  }

  /**
   * The store at `url` (`postgres://…`), its tables led to the newest version, and data sets that it does not hold yet made
   * from `seeds`. Rejects where the database cannot be reached, or was written by a newer version.
   */
  static async open(url: string, seeds: readonly Seed[]): Promise<PostgresRepository> {
    const repository = new PostgresRepository(connectTo(url));
    try {
      await migrate(repository.#db);
      for (const [dataset, revisions] of seeds) await repository.#seed(dataset, revisions);
      return repository;
    } catch (error) {
      await repository.close();
      throw error;
    }
  }

  async datasets(): Promise<readonly Dataset[]> {
    const rows = await this.#db.selectFrom('datasets').select('dataset').orderBy('dataset').execute();
    return rows.map(({ dataset }) => knownDataset(dataset));
  }

  async states(dataset: Dataset): Promise<readonly PositionState[]> {
    const rows = await this.#states(dataset).orderBy('id').execute();
    return rows.map(({ state }) => storedState(state));
  }

  async state(dataset: Dataset, id: string): Promise<PositionState | null> {
    if (!isText(id)) return null;
    const row = await this.#states(dataset).where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : storedState(row.state);
  }

  async revisions(dataset: Dataset, id: string): Promise<readonly Revision[]> {
    if (!isText(id)) return [];
    const rows = await this.#revisions(dataset).where('id', '=', id).orderBy('revision').execute();
    return rows.map(revisionFrom);
  }

  async allRevisions(dataset: Dataset): Promise<readonly Revision[]> {
    const rows = await this.#revisions(dataset).orderBy('id').orderBy('revision').execute();
    return rows.map(revisionFrom);
  }

  async version(dataset: Dataset): Promise<number> {
    const asked = this.#db.selectFrom('datasets').select('version').where('dataset', '=', dataset);
    return (await asked.executeTakeFirst())?.version ?? 0;
  }

  async append(revisions: readonly Revision[], keep?: KeptAnswer): Promise<Appended> {
    try {
      await serializable(this.#db, async (tx) => writeRevisions(tx, revisions, keep));
      return 'appended';
    } catch (error) {
      if (error instanceof Stale) return 'stale';
      throw error;
    }
  }

  async kept(actor: string, key: string): Promise<KeptAnswer | null> {
    const asked = this.#db.selectFrom('kept').selectAll().where('actor', '=', actor).where('key', '=', key);
    const row = await asked.executeTakeFirst();
    return row === undefined ? null : keptFrom(row);
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }

  #states(dataset: Dataset) {
    return this.#db.selectFrom('states').select('state').where('dataset', '=', dataset);
  }

  #revisions(dataset: Dataset) {
    return this.#db.selectFrom('revisions').selectAll().where('dataset', '=', dataset);
  }

  /** Of copies that start at once, one makes the data set; the others find it. */
  async #seed(dataset: Dataset, revisions: () => readonly Revision[]): Promise<void> {
    await serializable(this.#db, async (tx) => {
      const making = tx.insertInto('datasets').values({ dataset, version: 0 });
      const { numInsertedOrUpdatedRows } = await making
        .onConflict((made) => made.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 1n) await writeRevisions(tx, revisions());
    });
  }
}

/** PostgreSQL's text cannot hold the character 0, and refuses the question; so nothing has such an id. */
function isText(id: string): boolean {
  return !id.includes('\0');
}
