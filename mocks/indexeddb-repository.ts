import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { revisionSchema } from '../src/contract/revisions.ts';
import type { Dataset } from '../src/domain/position.ts';
import type { PositionState, Revision } from '../src/domain/review.ts';
import { type Appended, type KeptAnswer, type Repository, StoreFull } from '../src/service/ports.ts';
import { askToKeep } from './ask-to-keep.ts';
import type { Seeds } from './demo-seeds.ts';
import { type Layered, SeedLayer } from './seed-layer.ts';

interface Schema extends DBSchema {
  /** Whole histories of the positions that were touched in this browser. */
  revisions: { key: [string, string, number]; value: Revision };
  /** How many appends each data set has had. */
  growth: { key: string; value: number };
  kept: { key: [string, string]; value: KeptAnswer };
}
type Writing = IDBPTransaction<Schema, ['revisions', 'growth', 'kept'], 'readwrite'>;

/** Thrown to abort a transaction; never leaves this file. */
class Stale extends Error {}

/**
 * The demo's store: the seed in memory below, and what was added in this browser above it, in IndexedDB.
 * The first append to a position of the seed copies its history up with it, so a history once touched stays whole even
 * where a later version of the demo brings another seed. Opening reads nothing, so the first view does not wait.
 */
export class IndexedDbRepository implements Repository {
  readonly #db: IDBPDatabase<Schema>;
  readonly #seed: SeedLayer;
  readonly #seen = new Map<Dataset, { readonly growth: number; readonly data: Layered }>();

  private constructor(db: IDBPDatabase<Schema>, seed: SeedLayer) {
    this.#db = db;
    this.#seed = seed;
  }

  /** Opens or makes the database. Rejects where the browser has none or refuses, as some do in private windows. */
  static async open(name: string, seeds: Seeds): Promise<IndexedDbRepository> {
    const db = await openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('revisions', { keyPath: ['dataset', 'id', 'revision'] });
        db.createObjectStore('growth');
        db.createObjectStore('kept', { keyPath: ['actor', 'key'] });
      },
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    return new IndexedDbRepository(db, new SeedLayer(seeds));
  }

  /** The same database over another seed: what is written through one is seen through the other. */
  over(seeds: Seeds): IndexedDbRepository {
    return new IndexedDbRepository(this.#db, new SeedLayer(seeds));
  }

  /** How many positions have a history of their own in this browser: they were added or changed here. */
  async touched(): Promise<number> {
    const keys = await this.#db.getAllKeys('revisions');
    return new Set(keys.map(([dataset, id]) => `${dataset}/${id}`)).size;
  }

  /** Forgets what was added in this browser. Growth goes on, so that no other tab takes its old answers for new ones. */
  async clear(): Promise<void> {
    const writing = this.#db.transaction(['revisions', 'growth', 'kept'], 'readwrite', { durability: 'strict' });
    await Promise.all([writing.objectStore('revisions').clear(), writing.objectStore('kept').clear()]);
    for (const dataset of this.#seed.datasets) await grow(writing, dataset);
    await writing.done;
  }

  async datasets(): Promise<readonly Dataset[]> {
    return this.#seed.datasets;
  }

  async states(dataset: Dataset): Promise<readonly PositionState[]> {
    return [...(await this.#layered(dataset)).data.states.values()];
  }

  async state(dataset: Dataset, id: string): Promise<PositionState | null> {
    return (await this.#layered(dataset)).data.states.get(id) ?? null;
  }

  async revisions(dataset: Dataset, id: string): Promise<readonly Revision[]> {
    return (await this.#layered(dataset)).data.histories.get(id) ?? [];
  }

  async allRevisions(dataset: Dataset): Promise<readonly Revision[]> {
    return [...(await this.#layered(dataset)).data.histories.values()].flat();
  }

  async version(dataset: Dataset): Promise<number> {
    return this.#seed.size(dataset) + (await this.#layered(dataset)).growth;
  }

  async append(revisions: readonly Revision[], keep?: KeptAnswer): Promise<Appended> {
    const writing = this.#db.transaction(['revisions', 'growth', 'kept'], 'readwrite', { durability: 'strict' });
    // An aborted transaction rejects `done` as well; the reason is the one caught below.
    const done = writing.done.then(
      () => null,
      (error: unknown) => error,
    );
    try {
      for (const revision of revisions) await this.#write(writing, revision);
      for (const dataset of new Set(revisions.map((revision) => revision.dataset))) await grow(writing, dataset);
      if (keep) await keepOnce(writing, keep);
    } catch (error) {
      abort(writing);
      await done;
      if (error instanceof Stale) return 'stale';
      throw fullOr(error);
    }
    const failure = await done;
    if (failure !== null) throw fullOr(failure);
    askToKeep();
    return 'appended';
  }

  async kept(actor: string, key: string): Promise<KeptAnswer | null> {
    return (await this.#db.get('kept', [actor, key])) ?? null;
  }

  async close(): Promise<void> {
    this.#db.close();
  }

  async #write(writing: Writing, revision: Revision): Promise<void> {
    const { dataset, id } = revision;
    if (!this.#seed.datasets.includes(dataset)) throw new RangeError(`The store does not hold ${dataset}`);
    const store = writing.objectStore('revisions');
    const newest = await store.openKeyCursor(IDBKeyRange.bound([dataset, id], [dataset, id, []]), 'prev');
    const below = newest === null ? (this.#seed.set(dataset).histories.get(id) ?? []) : [];
    if (revision.revision !== (newest?.key[2] ?? below.length) + 1) throw new Stale();
    // `add` and never `put`: a revision that is there already stays as it is.
    await Promise.all([...below, revision].map((each) => store.add(each)));
  }

  /** Both layers of a data set; read again only when it has grown, in this tab or in another. */
  async #layered(dataset: Dataset): Promise<{ readonly growth: number; readonly data: Layered }> {
    const reading = this.#db.transaction(['revisions', 'growth'], 'readonly');
    const growth = (await reading.objectStore('growth').get(dataset)) ?? 0;
    const seen = this.#seen.get(dataset);
    if (seen?.growth === growth) return seen;
    const touched = await reading.objectStore('revisions').getAll(IDBKeyRange.bound([dataset], [dataset, []]));
    const data = this.#seed.under(
      dataset,
      touched.map((revision) => revisionSchema.parse(revision)),
    );
    const now = { growth, data };
    this.#seen.set(dataset, now);
    return now;
  }
}

async function grow(writing: Writing, dataset: Dataset): Promise<void> {
  const store = writing.objectStore('growth');
  await store.put(((await store.get(dataset)) ?? 0) + 1, dataset);
}

/** A key that another tab has used meanwhile makes the whole append stale. */
async function keepOnce(writing: Writing, keep: KeptAnswer): Promise<void> {
  const store = writing.objectStore('kept');
  if ((await store.get([keep.actor, keep.key])) !== undefined) throw new Stale();
  await store.add(keep);
}

const NO_ROOM = 'This device has no room left to keep it';

/** Browsers give a page a share of the disk, and say so when it is used up, at a request or at the end. */
function fullOr(error: unknown): unknown {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? new StoreFull(NO_ROOM) : error;
}

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // A failed request has aborted it already.
  }
}
