// What somebody may do with a record now. The service decides; this is the same rules asked before a button is offered.
import { type Actor, refusalOf } from '../../domain/permissions.ts';
import { isAllowed, type PositionState } from '../../domain/review.ts';
import type { RecordAct } from './use-action.ts';

export interface OfferedAction {
  readonly action: RecordAct;
  readonly label: string;
  /** The reason that is asked for before it is done, and who sees it; null where nothing has to be said. */
  readonly asks: { readonly label: string; readonly hint: string } | null;
  /** What somebody says by it, where the label does not tell. */
  readonly meaning: string | null;
  /** Why it cannot be done by this person although others may; null where it can. */
  readonly refusal: string | null;
}

const ACTIONS: readonly Omit<OfferedAction, 'refusal'>[] = [
  { action: 'submit', label: 'Submit for review', asks: null, meaning: null },
  { action: 'publish', label: 'Publish', asks: null, meaning: null },
  {
    action: 'return',
    label: 'Return',
    asks: { label: 'Why it goes back', hint: 'Editors see it; readers do not.' },
    meaning: null,
  },
  { action: 'confirm', label: 'Still stands', asks: null, meaning: null },
  {
    action: 'confirmCoding',
    label: 'Confirm the coding (second coder)',
    asks: null,
    meaning:
      'To confirm the coding is to say: I did not code this record, I checked its coding against its sources, and it still stands today.',
  },
  {
    action: 'retract',
    label: 'Retract',
    asks: { label: 'Why it is retracted', hint: 'Readers see it.' },
    meaning: null,
  },
  { action: 'restore', label: 'Restore', asks: null, meaning: null },
];

/** What each act has done, and who sees it. */
export const DONE_WORDS: Readonly<Record<RecordAct, string>> = {
  submit: 'Submitted. A reviewer who did not edit it can publish it.',
  publish: 'Published. Charts and counts follow it now.',
  return: 'Returned to its editor.',
  confirm: 'Noted: checked today, still stands.',
  confirmCoding: 'Noted: the coding is confirmed by a second coder, and the record was checked today.',
  retract: 'Retracted. Its trace and the reason stay readable.',
  restore: 'Restored as a draft.',
};

/** The actions that the record's state allows and the role is for, in the order of the review. */
export function offeredActions(actor: Actor, state: PositionState): readonly OfferedAction[] {
  return ACTIONS.filter(({ action }) => isOffered(action, state)).flatMap((offer) => {
    const refusal = refusalOf(actor, offer.action, state);
    if (refusal === 'forbidden' || refusal === 'unauthenticated') return [];
    return [{ ...offer, refusal: refusal === null ? null : ownWork(offer.action) }];
  });
}

function ownWork(action: RecordAct): string {
  return action === 'confirmCoding'
    ? 'You took part in the coding of this record; a second coder, who did not, confirms it.'
    : 'You edited this record since it was last published; somebody else reviews it.';
}

/** An undo to an older revision is a restore too, but here only what was retracted is brought back. */
function isOffered(action: RecordAct, state: PositionState): boolean {
  if (action === 'restore') return state.working.status === 'retracted';
  if (action === 'confirmCoding' && state.working.coding === 'confirmed') return false;
  return isAllowed(action, state);
}
