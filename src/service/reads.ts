// Derived reads are kept until something is appended to their data set: each request asks the store for its version alone.
import type { KnownAt } from '../domain/instant.ts';
import { stateKnownAt } from '../domain/known-at.ts';
import type { Dataset } from '../domain/position.ts';
import type { PositionState, Revision } from '../domain/review.ts';
import type { Repository } from './ports.ts';

/** The states of a data set at one version, with what has been derived from them. */
export class Snapshot {
  readonly dataset: Dataset;
  readonly version: number;
  readonly states: readonly PositionState[];
  readonly #derived = new Map<string, unknown>();

  constructor(dataset: Dataset, version: number, states: readonly PositionState[]) {
    this.dataset = dataset;
    this.version = version;
    this.states = states;
  }

  /** A value derived from this snapshot, made once. A name always stands for the same function. */
  once<T>(name: string, derive: (snapshot: Snapshot) => T): T {
    if (!this.#derived.has(name)) this.#derived.set(name, derive(this));
    // Only `derive` under this name ever wrote it, so it is a `T`.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return this.#derived.get(name) as T;
  }
}

const KEPT_MOMENTS = 8;

/** The cached door to a repository's reads. */
export class Reads {
  readonly #repository: Repository;
  readonly #now = new Map<Dataset, Snapshot>();
  readonly #then = new Map<string, Snapshot>();
  readonly #revisions = new Map<Dataset, { version: number; byPosition: ReadonlyMap<string, readonly Revision[]> }>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Everything as it is. */
  async now(dataset: Dataset): Promise<Snapshot> {
    const version = await this.#repository.version(dataset);
    const kept = this.#now.get(dataset);
    if (kept?.version === version) return kept;
    const fresh = new Snapshot(dataset, version, await this.#repository.states(dataset));
    this.#now.set(dataset, fresh);
    return fresh;
  }

  /** What readers could see at a moment, replayed; null is now. States without a published head are left out then. */
  async knownAt(dataset: Dataset, knownAt: KnownAt | null): Promise<Snapshot> {
    if (knownAt === null) return this.now(dataset);
    const { version, byPosition } = await this.revisions(dataset);
    const key = `${dataset} ${knownAt}`;
    const kept = this.#then.get(key);
    if (kept?.version === version) return kept;
    const states = [...byPosition.values()].map((revisions) => stateKnownAt(revisions, knownAt));
    const fresh = new Snapshot(
      dataset,
      version,
      states.filter((state) => state !== null),
    );
    this.#then.delete(key);
    for (const oldest of this.#then.keys()) if (this.#then.size >= KEPT_MOMENTS) this.#then.delete(oldest);
    this.#then.set(key, fresh);
    return fresh;
  }

  /** Every revision by position, oldest first. */
  async revisions(
    dataset: Dataset,
  ): Promise<{ version: number; byPosition: ReadonlyMap<string, readonly Revision[]> }> {
    const version = await this.#repository.version(dataset);
    const kept = this.#revisions.get(dataset);
    if (kept?.version === version) return kept;
    const byPosition = Map.groupBy(await this.#repository.allRevisions(dataset), ({ id }) => id);
    const fresh = { version, byPosition };
    this.#revisions.set(dataset, fresh);
    return fresh;
  }
}
