// The second clock: what readers could see at an instant, replayed from the revisions that had been recorded by then.
// Past answers never change, because revisions are only ever added.
import { recordedBy, type KnownAt } from './instant.ts';
import type { CodedPosition, Position } from './position.ts';
import { type Head, type PositionState, type Revision, stateFrom } from './review.ts';

/** The position as readers saw it at `knownAt`: its published head by then, or null where nothing had been published. Revisions oldest first. */
export function stateKnownAt(revisions: readonly Revision[], knownAt: KnownAt | null): PositionState | null {
  const known = recordedBy(knownAt);
  const state = stateFrom(revisions.filter((revision) => known(revision.recordedAt)));
  return state?.published ? state : null;
}

/** The coding fields of a state's published head. */
export function codedFrom(state: PositionState, head: Head): CodedPosition {
  const { body } = head;
  return {
    id: state.id,
    member: body.member,
    statedOn: body.statedOn,
    effectiveOn: body.effectiveOn,
    endsOn: body.endsOn,
    institution: body.institution,
    instrument: body.instrument,
    level: body.level,
    reason: body.reason,
    services: body.services,
    users: body.users,
    rationales: body.rationales,
    response: body.response,
    confidence: body.confidence,
    confirmedOn: head.confirmedOn,
    publishedAt: state.publishedAt,
    retractedAt: head.retraction?.at ?? null,
  };
}

/** One head as the service presents it (api.md, "A position in JSON"). */
export function presented(state: PositionState, head: Head): Position {
  const { body, ...marks } = head;
  return { ...body, id: state.id, dataset: state.dataset, ...marks };
}
