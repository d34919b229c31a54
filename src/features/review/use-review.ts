// What is done to the record on this page, one thing at a time, each with what it has done in words.
import { refusalOf, type Actor } from '../../domain/permissions.ts';
import { isAllowed, type PositionState, type Revision } from '../../domain/review.ts';
import { actOnPosition, editPosition } from '../../queries/write-position.ts';
import { DONE_WORDS } from '../../question/record/offered-actions.ts';
import { type RecordAct, recordAct } from '../../question/record/use-action.ts';
import { useOneWrite, type Writing } from '../../question/record/use-one-write.ts';

export interface ReviewWriting extends Omit<Writing<string>, 'write'> {
  /** Resolves to whether it was done. */
  readonly act: (act: RecordAct, reason: string | null) => Promise<boolean>;
  /** Brings the body of an older revision back, as a new revision. */
  readonly goBack: (to: Revision, words: BackWords) => Promise<boolean>;
}

/** Why an older body comes back, for the history, and what that has done, for whoever did it. */
export interface BackWords {
  readonly changeNote: string;
  readonly done: string;
}

/** Acts on the record as it stands. */
export function useReview(state: PositionState, session: Actor): ReviewWriting {
  const { write, ...rest } = useOneWrite<string>();
  const etag = `"${state.revision}"`;
  const act = async (act: RecordAct, reason: string | null) =>
    write(DONE_WORDS[act], async () => recordAct(state, etag, act, reason));
  const goBack = async (to: Revision, { changeNote, done }: BackWords) =>
    write(done, async () => {
      if (backBy(session, state) === 'restore')
        await actOnPosition(state, 'restore', etag, { revision: to.revision, changeNote });
      else await editPosition(state, { ...to.body, changeNote }, etag);
    });
  return { ...rest, act, goBack };
}

/** How somebody brings an older body back: reviewers restore it, editors write it once more; null for whoever may do neither. */
export function backBy(session: Actor, state: PositionState): 'restore' | 'edit' | null {
  if (refusalOf(session, 'restore', state) === null) return 'restore';
  return refusalOf(session, 'edit', state) === null && isAllowed('edit', state) ? 'edit' : null;
}
