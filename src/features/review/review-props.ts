import type { Actor } from '../../domain/permissions.ts';
import type { PositionState, Revision } from '../../domain/review.ts';
import type { ReviewWriting } from './use-review.ts';

/** What the parts of the page are given: the record with its history, who looks at it, and the one door for what they do. */
export interface ReviewProps {
  readonly state: PositionState;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
  readonly session: Actor;
  readonly writing: ReviewWriting;
}
