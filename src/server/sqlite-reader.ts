import type { DatabaseSync } from 'node:sqlite';
import type { Dataset } from '../domain/position.ts';
import type { PositionState, Revision } from '../domain/review.ts';
import type { KeptAnswer, Repository } from '../service/ports.ts';
import { knownDataset } from './known-dataset.ts';
import { keptFrom, revisionFrom, stateFrom, statements } from './sqlite-statements.ts';

/** The reads of a store in SQLite, over a connection that somebody else has opened and prepared. Rows that cannot be read throw. */
export class SqliteReader implements Omit<Repository, 'append'> {
  protected readonly db: DatabaseSync;
  protected readonly ask: ReturnType<typeof statements>;

  constructor(db: DatabaseSync) {
    this.db = db;
    this.ask = statements(db);
  }

  async datasets(): Promise<readonly Dataset[]> {
    return this.ask.datasets.all().map((row) => knownDataset(row['dataset']));
  }

  async states(dataset: Dataset): Promise<readonly PositionState[]> {
    return this.ask.states.all(dataset).map(stateFrom);
  }

  async state(dataset: Dataset, id: string): Promise<PositionState | null> {
    return this.stateOf(dataset, id);
  }

  async revisions(dataset: Dataset, id: string): Promise<readonly Revision[]> {
    return this.ask.revisions.all(dataset, id).map(revisionFrom);
  }

  async allRevisions(dataset: Dataset): Promise<readonly Revision[]> {
    return this.ask.allRevisions.all(dataset).map(revisionFrom);
  }

  async version(dataset: Dataset): Promise<number> {
    return Number(this.ask.version.get(dataset)?.['version'] ?? 0);
  }

  async kept(actor: string, key: string): Promise<KeptAnswer | null> {
    const row = this.ask.kept.get(actor, key);
    return row ? keptFrom(row) : null;
  }

  async close(): Promise<void> {
    if (this.db.isOpen) this.db.close();
  }

  protected stateOf(dataset: Dataset, id: string): PositionState | null {
    const row = this.ask.state.get(dataset, id);
    return row ? stateFrom(row) : null;
  }
}
