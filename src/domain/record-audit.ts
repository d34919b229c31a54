// A store is sound if everything in it could have happened, and if what it shows follows from what was done.
// So each history is walked from its first revision on, and the heads are made again and held against those that are kept.
import { type HistoryFault, faultOfHistory } from './history-check.ts';
import type { Dataset } from './position.ts';
import { type PositionState, type Revision, stateFrom } from './review.ts';
import { isSameValue } from './same-value.ts';

/** What is wrong with a position as a whole: its kept heads against those that its revisions give. */
export type HeadFault = 'no heads' | 'heads without revisions' | 'heads that do not follow from the revisions';

/** One thing that cannot be, in one position. `revision` is null where it is about the heads. */
export interface RecordFault {
  readonly dataset: Dataset;
  readonly id: string;
  readonly revision: number | null;
  readonly fault: HistoryFault | HeadFault;
}

/**
 * Everything in a store that could not have come about: of each history the first revision that cannot follow from those
 * before it, and every position whose heads are not what its revisions give. Revisions come oldest first in each position.
 */
export function faultsOfRecord(revisions: readonly Revision[], heads: readonly PositionState[]): RecordFault[] {
  const histories = Map.groupBy(revisions, placeOf);
  const kept = new Map(heads.map((head) => [placeOf(head), head]));
  const walked = [...histories].flatMap(([place, history]) => [
    ...faultsOfHistory(history),
    ...faultsOfHeads(history, kept.get(place) ?? null),
  ]);
  const orphans = heads.filter((head) => !histories.has(placeOf(head)));
  return [...walked, ...orphans.map((head) => headFault(head, 'heads without revisions'))];
}

function faultsOfHistory(history: readonly Revision[]): RecordFault[] {
  const found = faultOfHistory(history);
  const odd = found === null ? undefined : history[found.at];
  if (found === null || odd === undefined) return [];
  return [{ dataset: odd.dataset, id: odd.id, revision: odd.revision, fault: found.fault }];
}

function faultsOfHeads(history: readonly Revision[], kept: PositionState | null): RecordFault[] {
  const made = stateFrom(history);
  if (made === null) return [];
  if (kept === null) return [headFault(made, 'no heads')];
  return isSameValue(made, kept) ? [] : [headFault(made, 'heads that do not follow from the revisions')];
}

function headFault({ dataset, id }: PositionState, fault: HeadFault): RecordFault {
  return { dataset, id, revision: null, fault };
}

function placeOf({ dataset, id }: { readonly dataset: Dataset; readonly id: string }): string {
  return `${dataset}/${id}`;
}
