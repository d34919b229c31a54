// The upper layer of the demo's store where the browser keeps nothing: whole histories of the touched positions, in memory.
import type { Dataset } from '../src/domain/position.ts';
import type { PositionState, Revision } from '../src/domain/review.ts';
import type { Appended, KeptAnswer, Repository } from '../src/service/ports.ts';
import type { Seeds } from './demo-seeds.ts';
import { type Layered, SeedLayer } from './seed-layer.ts';

/** What was written since the page was opened; `over` lays it over a seed. */
export class MemoryStore {
  #touched = new Map<string, readonly Revision[]>();
  #kept = new Map<string, KeptAnswer>();
  #growth = 0;

  /** A repository over a seed: what is written through one is seen through every other. */
  over(seeds: Seeds): Repository {
    const seed = new SeedLayer(seeds);
    const layered = this.#layers(seed);
    return {
      datasets: async () => seed.datasets,
      states: async (dataset) => [...layered(dataset).states.values()],
      state: async (dataset, id): Promise<PositionState | null> => layered(dataset).states.get(id) ?? null,
      revisions: async (dataset, id) => layered(dataset).histories.get(id) ?? [],
      allRevisions: async (dataset) => [...layered(dataset).histories.values()].flat(),
      version: async (dataset) => seed.size(dataset) + this.#growth,
      append: async (revisions, keep) => this.#append(seed, revisions, keep),
      kept: async (actor, key) => this.#kept.get(`${actor} ${key}`) ?? null,
      close: async () => undefined,
    };
  }

  /** How many positions were added or changed. */
  async touched(): Promise<number> {
    return this.#touched.size;
  }

  /** Forgets what was written. */
  async clear(): Promise<void> {
    this.#touched = new Map();
    this.#kept = new Map();
    this.#growth += 1;
  }

  /** Both layers of a data set, made again when something was written. */
  #layers(seed: SeedLayer): (dataset: Dataset) => Layered {
    const seen = new Map<Dataset, { readonly growth: number; readonly data: Layered }>();
    return (dataset) => {
      const known = seen.get(dataset);
      if (known?.growth === this.#growth) return known.data;
      const touched = [...this.#touched.values()].flat().filter((revision) => revision.dataset === dataset);
      const data = seed.under(dataset, touched);
      seen.set(dataset, { growth: this.#growth, data });
      return data;
    };
  }

  /** All or nothing: the new histories take the place of the old ones only when every revision was the next of its own. */
  #append(seed: SeedLayer, revisions: readonly Revision[], keep?: KeptAnswer): Appended {
    const touched = new Map(this.#touched);
    for (const revision of revisions) {
      const { dataset, id } = revision;
      if (!seed.datasets.includes(dataset)) throw new RangeError(`The store does not hold ${dataset}`);
      const place = `${dataset}/${id}`;
      const before = touched.get(place) ?? seed.set(dataset).histories.get(id) ?? [];
      if (revision.revision !== before.length + 1) return 'stale';
      touched.set(place, [...before, revision]);
    }
    if (keep !== undefined && this.#kept.has(`${keep.actor} ${keep.key}`)) return 'stale';
    if (keep !== undefined) this.#kept.set(`${keep.actor} ${keep.key}`, keep);
    this.#touched = touched;
    this.#growth += 1;
    return 'appended';
  }
}
