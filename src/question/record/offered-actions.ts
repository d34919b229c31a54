// What somebody may do with a record now. The service decides; this is the same rules asked before a button is offered.
import { type Actor, refusalOf } from '../../domain/permissions.ts';
import { isAllowed, type PositionState } from '../../domain/review.ts';
import type { Action } from '../../queries/write-position.ts';

export interface OfferedAction {
  readonly action: Action;
  readonly label: string;
  /** Asked before it is done; null where nothing has to be said. */
  readonly reasonLabel: string | null;
  /** Why it cannot be done by this person although others may; null where it can. */
  readonly refusal: string | null;
}

const ACTIONS: readonly Omit<OfferedAction, 'refusal'>[] = [
  { action: 'submit', label: 'Submit for review', reasonLabel: null },
  { action: 'publish', label: 'Publish', reasonLabel: null },
  { action: 'return', label: 'Return', reasonLabel: 'Why it goes back' },
  { action: 'confirm', label: 'Still stands', reasonLabel: null },
  { action: 'retract', label: 'Retract', reasonLabel: 'Why it is retracted' },
  { action: 'restore', label: 'Restore', reasonLabel: null },
];

/** The actions that the record's state allows and the role is for, in the order of the review. */
export function offeredActions(actor: Actor, state: PositionState): readonly OfferedAction[] {
  return ACTIONS.filter(({ action }) => isOffered(action, state)).flatMap((offer) => {
    const refusal = refusalOf(actor, offer.action, state);
    if (refusal === 'forbidden' || refusal === 'unauthenticated') return [];
    return [{ ...offer, refusal: refusal === null ? null : SELF_REVIEW }];
  });
}

const SELF_REVIEW = 'You edited this record since it was last published; somebody else reviews it.';

/** An undo to an older revision is a restore too, but here only what was retracted is brought back. */
function isOffered(action: Action, state: PositionState): boolean {
  if (action === 'restore') return state.working.status === 'retracted';
  return isAllowed(action, state);
}
