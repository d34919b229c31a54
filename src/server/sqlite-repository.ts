import type { Dataset } from '../domain/position.ts';
import { afterRevision, type PositionState, type Revision, stateFrom } from '../domain/review.ts';
import type { Appended, KeptAnswer, Repository } from '../service/ports.ts';
import { knownDataset } from './known-dataset.ts';
import type { Seed } from './seed.ts';
import { openedForWriting } from './sqlite-connection.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { inTransaction } from './sqlite-schema.ts';
import { revisionFrom } from './sqlite-statements.ts';
import { Stale } from './stale.ts';

/**
 * The service's store in one SQLite file (`:memory:` for none), for a single machine; several processes may share the file.
 * Data sets that the file does not hold yet are made from `seeds`. Throws where the file cannot be opened.
 */
export class SqliteRepository extends SqliteReader implements Repository {
  constructor(file: string, seeds: readonly Seed[]) {
    super(openedForWriting(file));
    this.#makeHeadsAgain();
    for (const [dataset, revisions] of seeds) this.#seed(dataset, revisions);
  }

  async append(revisions: readonly Revision[], keep?: KeptAnswer): Promise<Appended> {
    try {
      inTransaction(this.db, () => {
        this.#write(revisions);
        if (keep) this.#keep(keep);
      });
      return 'appended';
    } catch (error) {
      if (error instanceof Stale) return 'stale';
      throw error;
    }
  }

  /** A step of the schema may have dropped the heads. */
  #makeHeadsAgain(): void {
    inTransaction(this.db, () => {
      for (const { dataset } of this.ask.headless.all()) {
        const histories = Map.groupBy(
          this.ask.allRevisions.all(knownDataset(dataset)).map(revisionFrom),
          ({ id }) => id,
        );
        for (const revisions of histories.values()) this.#setState(stateFrom(revisions));
      }
    });
  }

  #setState(state: PositionState | null): void {
    if (state) this.ask.setState.run(state.dataset, state.id, state.revision, JSON.stringify(state));
  }

  #seed(dataset: Dataset, revisions: () => readonly Revision[]): void {
    inTransaction(this.db, () => {
      if (this.ask.version.get(dataset)) return;
      this.ask.addDataset.run(dataset);
      this.#write(revisions());
    });
  }

  /** Within a transaction. */
  #write(revisions: readonly Revision[]): void {
    for (const revision of revisions) {
      const before = this.stateOf(revision.dataset, revision.id);
      if (revision.revision !== (before?.revision ?? 0) + 1) throw new Stale();
      const { dataset, id } = revision;
      this.ask.addRevision.run(
        dataset,
        id,
        revision.revision,
        revision.operation,
        revision.actor,
        revision.recordedAt,
        revision.changeNote,
        revision.reason,
        revision.confirmedOn,
        revision.coding,
        JSON.stringify(revision.body),
        revision.batch,
      );
      this.#setState(afterRevision(before, revision));
    }
    for (const dataset of new Set(revisions.map((revision) => revision.dataset))) this.ask.grow.run(dataset);
  }

  /** Within a transaction. A key that another process has used meanwhile makes the whole append stale. */
  #keep(keep: KeptAnswer): void {
    const { actor, key, digest, status, headers, body } = keep;
    const { changes } = this.ask.addKept.run(actor, key, digest, status, JSON.stringify(headers), body);
    if (Number(changes) === 0) throw new Stale();
  }
}
