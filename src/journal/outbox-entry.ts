// One write that waits to be sent, with everything that sending it again needs; it is on the disk before the request is made.
import type { Write } from '../contract/writes.ts';
import type { Problem } from '../contract/problems.ts';
import type { Instant } from '../domain/instant.ts';

/** Where a write is on its way. Only `done` is an end; a parked one waits for a person. */
export type EntryState =
  | { readonly is: 'waiting' }
  | { readonly is: 'sending' }
  | { readonly is: 'parked'; readonly problem: Problem }
  | { readonly is: 'done'; readonly etag: string };

/** `ifMatch` null on a change: that of the write before it in the same position. */
export interface OutboxEntry extends Write {
  /** Counts up in the order of writing. */
  readonly id: number;
  /** The name under which a position was created here, before the service gave it an id; null where it had one. */
  readonly local: string | null;
  /** The identity that wrote it; nobody else's session sends it. */
  readonly by: string;
  readonly createdAt: Instant;
  /** How often sending was begun. */
  readonly attempts: number;
  /** Not to be sent before; milliseconds since 1970-01-01T00:00:00Z. */
  readonly notBefore: number;
  readonly state: EntryState;
  /** Set where it is what somebody changed in another browser, and a travelling file brought it here. */
  readonly cameWith?: 'file' | undefined;
}

/** A write as it is handed in. A creation brings a name of its own, and what follows it may go by that name. */
export type NewEntry = Pick<OutboxEntry, keyof Write | 'by'>;

/** Whether a write is still to be sent or to be decided on. */
export function isOpen({ state }: OutboxEntry): boolean {
  return state.is !== 'done';
}
