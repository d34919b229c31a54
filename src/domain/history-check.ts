// A history that somebody hands in is believed only if it could have happened: from the first revision on, without a gap, each act allowed in the state it met.
// Only creating, editing and restoring write words; every other act leaves them as they are.
import { instantMs } from './instant.ts';
import { afterRevision, isAllowed, type PositionState, type Revision } from './review.ts';
import { isSameValue } from './same-value.ts';

/** Why a revision cannot follow from those before it. */
export type HistoryFault = 'gap' | 'order of time' | 'act' | 'words';

/** The first revision of one position's row that cannot follow from those before it, by its place; null where all can. */
export function faultOfHistory(revisions: readonly Revision[]): { at: number; fault: HistoryFault } | null {
  let state: PositionState | null = null;
  for (const [at, revision] of revisions.entries()) {
    const fault = faultAfter(state, revision);
    if (fault !== null) return { at, fault };
    state = afterRevision(state, revision);
  }
  return null;
}

function faultAfter(state: PositionState | null, revision: Revision): HistoryFault | null {
  if (revision.revision !== (state?.revision ?? 0) + 1) return 'gap';
  const isFirst = revision.operation === 'create' || revision.operation === 'import';
  if (state === null) return isFirst ? null : 'act';
  const [before, now] = [instantMs(state.working.recordedAt), instantMs(revision.recordedAt)];
  if (before === null || now === null || now <= before) return 'order of time';
  if (!mayFollow(revision, state)) return 'act';
  const writes = revision.operation === 'edit' || revision.operation === 'restore';
  return writes || isSameValue(state.working.body, revision.body) ? null : 'words';
}

function mayFollow({ operation, coding }: Revision, state: PositionState): boolean {
  if (operation === 'create' || operation === 'import') return false;
  if (operation === 'revert') return isAllowed('retract', state);
  const isCoder = operation === 'confirm' && coding === 'confirmed' && state.working.coding !== 'confirmed';
  return isAllowed(isCoder ? 'confirmCoding' : operation, state);
}
