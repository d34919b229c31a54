// An import can be taken back as long as nobody has built on it: each of its records is retracted, and nothing is removed.
// A record that somebody edited since stays as it is, and so does a published one, unless whoever asks may retract.
import { type Actor, refusalOf } from './permissions.ts';
import { type Operation, type PositionState, type Revision, stateFrom } from './review.ts';

export const KEPT_BECAUSE = ['edited', 'published', 'retracted'] as const;
/** Why a record of an import stays when the import is taken back. */
export type KeptBecause = (typeof KEPT_BECAUSE)[number];

/** A record of an import, and why it stays; null where it goes. */
export interface ImportedRecord {
  readonly state: PositionState;
  readonly kept: KeptBecause | null;
}

/** The records that an import made, with what taking it back would do to each. Histories are one position's revisions, oldest first. */
export function recordsOfBatch(
  histories: Iterable<readonly Revision[]>,
  batch: string,
  actor: Actor,
): readonly ImportedRecord[] {
  return [...histories].flatMap((revisions) => {
    const state = isImportedBy(batch, revisions[0]) ? stateFrom(revisions) : null;
    return state === null ? [] : [{ state, kept: keptBecause(state, revisions, actor) }];
  });
}

function isImportedBy(batch: string, first: Revision | undefined): boolean {
  return first?.operation === 'import' && first.batch === batch;
}

const CHANGES: readonly Operation[] = ['edit', 'restore'];

function keptBecause(state: PositionState, revisions: readonly Revision[], actor: Actor): KeptBecause | null {
  if (state.working.status === 'retracted') return 'retracted';
  if (revisions.some(({ operation }) => CHANGES.includes(operation))) return 'edited';
  const isPublished = state.published?.status === 'published';
  return isPublished && refusalOf(actor, 'retract', state) !== null ? 'published' : null;
}
