// What it means that an older body comes back, said for the history and to whoever did it.
import type { PositionState, Revision } from '../../domain/review.ts';
import type { Undo } from '../../domain/undo.ts';
import { instantInWords } from '../../question/record/instant-words.ts';
import { changesBetween } from '../../question/record/revision-changes.ts';
import type { BackWords } from './use-review.ts';

/** For a version that is chosen from the history. */
export function backInWords(to: Revision, state: PositionState): BackWords {
  return { changeNote: `Back to revision ${to.revision}`, done: doneInWords(to, state) };
}

/** For an undo. */
export function undoInWords({ undone, to }: Undo, state: PositionState): BackWords {
  return { changeNote: `Undo of revision ${undone.revision}`, done: `Undone. ${doneInWords(to, state)}` };
}

function doneInWords(to: Revision, { revision, published }: PositionState): string {
  const readers =
    published?.status === 'published'
      ? 'Readers keep what is published until it has been reviewed.'
      : 'Readers do not see it before it has been reviewed.';
  return `What revision ${to.revision} said is back, as revision ${revision + 1}, a draft. ${readers}`;
}

const VERBS: Partial<Record<Revision['operation'], string>> = { edit: 'edited', publish: 'published' };

/** `You edited this record on …: Level, Note.` */
export function undoableInWords({ undone, to }: Undo): string {
  const fields = changesBetween(to.body, undone.body).map(({ field }) => field);
  const verb = VERBS[undone.operation] ?? 'brought an older version back';
  const what = verb === 'brought an older version back' ? verb : `${verb} this record`;
  return `You ${what} on ${instantInWords(undone.recordedAt)}: ${fields.join(', ')}.`;
}
