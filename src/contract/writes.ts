// A write as it is kept before it is sent, and what can come of sending it: done, refused with a reason, or no answer at all.
// No answer is not a refusal: what was sent may have been done.
import type { Dataset } from '../domain/position.ts';
import type { JsonObject } from './body-reading.ts';
import type { Problem } from './problems.ts';

export type WriteAct = 'create' | 'edit' | 'submit' | 'publish' | 'return' | 'retract' | 'restore' | 'confirm';

/** One request that changes a position. */
export interface Write {
  readonly act: WriteAct;
  readonly dataset: Dataset;
  /** Its id; for `create` any name, which the request does not carry. */
  readonly position: string;
  /** The body, the merge patch with its `changeNote`, or what the action carries. */
  readonly body: JsonObject;
  /** The ETag of what it was decided on; null for `create`. */
  readonly ifMatch: string | null;
  /** The Idempotency-Key of a creation: a UUID, the same however often it is sent. */
  readonly key: string;
}

export type WriteAnswer =
  | { readonly is: 'done'; readonly id: string; readonly etag: string }
  /** `retryAfter` in seconds, where the service named one. */
  | { readonly is: 'refused'; readonly problem: Problem; readonly retryAfter: number | null }
  | { readonly is: 'unanswered' };
