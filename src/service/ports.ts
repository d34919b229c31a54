// What the service needs of the world: a store of revisions, a clock, ids, and who is asking.
// The browser, Node and the tests each bring their own; the service cannot tell them apart.
import type { Day } from '../domain/calendar-date.ts';
import type { Instant } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import type { Actor } from '../domain/permissions.ts';
import type { PositionState, Revision } from '../domain/review.ts';

/** An answer kept for a creation, so that the same key gets the same answer (api.md). */
export interface KeptAnswer {
  readonly key: string;
  readonly actor: string;
  /** A digest of method, path and body; another body under the same key is refused. */
  readonly digest: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `stale`: a position's newest revision is not the one expected. Nothing was written. */
export type Appended = 'appended' | 'stale';

/** The store has no room left: nothing was written. Its message is for whoever asked, without a full stop. */
export class StoreFull extends Error {
  override name = 'StoreFull';
}

/**
 * A store of revisions. Revisions are only ever appended; no method changes or removes one.
 * All methods reject where the store cannot be reached, and `append` with StoreFull where it takes no more.
 */
export interface Repository {
  /** The data sets this store holds. */
  datasets(): Promise<readonly Dataset[]>;
  /** The state of every position of a data set, in order of id. */
  states(dataset: Dataset): Promise<readonly PositionState[]>;
  /** The state of one position; null where there is none. */
  state(dataset: Dataset, id: string): Promise<PositionState | null>;
  /** One position's revisions, oldest first; empty where there is none. */
  revisions(dataset: Dataset, id: string): Promise<readonly Revision[]>;
  /** Every revision of a data set, by position and number. */
  allRevisions(dataset: Dataset): Promise<readonly Revision[]>;
  /** A counter that grows with every append to the data set. */
  version(dataset: Dataset): Promise<number>;
  /**
   * Appends revisions in one transaction, all or nothing, with the answer to keep.
   * Each must be exactly one more than its position's newest, else nothing is written and the answer is `stale`.
   */
  append(revisions: readonly Revision[], keep?: KeptAnswer): Promise<Appended>;
  /** The answer kept for an actor's key; null where there is none. */
  kept(actor: string, key: string): Promise<KeptAnswer | null>;
  close(): Promise<void>;
}

/** The service's clock. */
export interface Clock {
  now(): Instant;
}

/** Fresh ids: UUIDs. */
export interface Ids {
  next(): string;
}

/** Who is asking, and the demo's sign-in. */
export interface Session {
  /** Who sent the request; anonymous where nobody is signed in. */
  actorOf(request: Request): Promise<Actor>;
  /** Signs a demo identity in and gives the headers of the answer, or null where this mount has no demo identities. */
  signInDemo: ((identity: string) => Promise<Headers>) | null;
  /** Ends the session and gives the headers of the answer. */
  signOut(request: Request): Promise<Headers>;
}

/** One data set as this mount offers it. */
export interface Offer {
  readonly dataset: Dataset;
  readonly editable: boolean;
  /** The day that the page opens on: 2026-11-22 in the demo, today elsewhere. */
  readonly opensOn: () => Day;
}

export interface World {
  readonly repository: Repository;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly session: Session;
  /** The data sets offered, the default first. */
  readonly offers: readonly Offer[];
  /** Told of every error that is answered as `unavailable`: nobody outside hears its words. */
  readonly report?: (error: unknown) => void;
}
