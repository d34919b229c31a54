// What somebody did last to a record can be taken back with one press, for as long as nobody else has changed it since.
// An undo is a new revision with the body of before; nothing is removed, and the undo can be undone as well.
import type { Revision } from './review.ts';
import { isSameValue } from './same-value.ts';

/** What can be undone, and the revision whose body comes back. */
export interface Undo {
  readonly undone: Revision;
  readonly to: Revision;
}

/**
 * The newest change of a record (revisions oldest first), if it is the actor's: an edit or a restore, which goes back to
 * the body before it, or a publication, which goes back to what readers saw before it. Null where somebody else's
 * change is the newest one, or nothing was before.
 */
export function undoFor(revisions: readonly Revision[], actor: string): Undo | null {
  for (let place = revisions.length - 1; place > 0; place -= 1) {
    const undone = revisions[place];
    const to = bodyBefore(revisions, place);
    if (undone === undefined || to === null || isSameValue(to.body, undone.body)) continue;
    if (undone.actor === actor) return { undone, to };
    // A reviewer only passed on what an author wrote: the author may still take it back.
    if (undone.operation !== 'publish') return null;
  }
  return null;
}

/** What stood before the change at a place; null for what changes no body, and where nothing stood before. */
function bodyBefore(revisions: readonly Revision[], place: number): Revision | null {
  const before = revisions.slice(0, place);
  const operation = revisions[place]?.operation;
  if (operation === 'edit' || operation === 'restore') return before.at(-1) ?? null;
  return operation === 'publish' ? (before.findLast((each) => each.operation === 'publish') ?? null) : null;
}
