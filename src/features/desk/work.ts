// A draft or a record in review as the desk sees it: who had a hand in it, whether it came back, and who may publish it.
import type { UnpublishedWork } from '../../domain/desk.ts';
import { type Actor, refusalOf } from '../../domain/permissions.ts';
import type { Position } from '../../domain/position.ts';
import { stateFrom } from '../../domain/review.ts';
import type { Unpublished } from '../../queries/unpublished.ts';
import { returnOf, type ReviewReturn } from '../../question/record/return-of.ts';

export interface Work extends UnpublishedWork {
  readonly position: Position;
  /** Who edited it since it was last published. */
  readonly hands: readonly string[];
  readonly returned: ReviewReturn | null;
}

/** What is known of an unpublished record; without its history nobody is known to have returned it. */
export function workOf({ position, revisions }: Unpublished, actor: Actor): Work {
  const state = revisions && stateFrom(revisions);
  const returned = returnOf(revisions ?? []);
  return {
    id: position.id,
    status: position.status === 'in_review' ? 'in_review' : 'draft',
    at: position.recordedAt,
    position,
    hands: state?.authors ?? [position.recordedBy],
    returned,
    wasReturned: returned !== null,
    isForMe: position.status === 'in_review' && refusalOf(actor, 'publish', state) === null,
  };
}
