// Two copies of the record that went separate ways are brought together: what only one has is added, and what both went on with is asked.
// Nothing that is here is ever taken away: a history here can only grow by revisions that follow it.
import { mergeBodies } from './merge-bodies.ts';
import type { Dataset } from './position.ts';
import type { Operation, Revision } from './review.ts';
import { isSameValue } from './same-value.ts';

/** One position that both copies went on with, each in its own way. Every row is oldest first. */
export interface Apart {
  readonly dataset: Dataset;
  readonly id: string;
  /** The newest revision that both have; null where already the first differs. */
  readonly base: Revision | null;
  /** What was done here since; at least one. */
  readonly ours: readonly Revision[];
  /** What was done there since; at least one. */
  readonly theirs: readonly Revision[];
}

/** What bringing another copy in does to the record here. */
export interface Meeting {
  /** Revisions that follow what is here, as they are, by position and number. */
  readonly append: readonly Revision[];
  /** Ids of positions that are only there. */
  readonly added: readonly string[];
  /** Ids of positions that were carried on there and not here. */
  readonly continued: readonly string[];
  /** Positions that are here as they are there, or further. */
  readonly alreadyHere: number;
  readonly apart: readonly Apart[];
  /** Ids of positions of sets that are only read and that are otherwise there; they stay as they are here. */
  readonly untouched: readonly string[];
}

/** Holds another copy of the record against the one here. `isEditable` says of which sets anything is taken over. */
export function meetingOf(
  ours: readonly Revision[],
  theirs: readonly Revision[],
  isEditable: (dataset: Dataset) => boolean,
): Meeting {
  const here = Map.groupBy(ours, placeOf);
  const pairs = [...Map.groupBy(theirs, placeOf)].map(([place, row]) => compared(here.get(place) ?? [], row));
  const [open, closed] = [pairs.filter(isOf(isEditable)), pairs.filter((pair) => !isOf(isEditable)(pair))];
  const goesOn = open.filter(({ ourRest, theirRest }) => ourRest.length === 0 && theirRest.length > 0);
  const apart = open.filter(({ ourRest, theirRest }) => ourRest.length > 0 && theirRest.length > 0);
  return {
    append: goesOn.flatMap(({ theirRest }) => theirRest),
    added: goesOn.filter(({ base }) => base === null).map(({ id }) => id),
    continued: goesOn.filter(({ base }) => base !== null).map(({ id }) => id),
    alreadyHere: pairs.filter(({ theirRest }) => theirRest.length === 0).length,
    apart: apart.map(({ dataset, id, base, ourRest, theirRest }) => {
      return { dataset, id, base, ours: ourRest, theirs: theirRest };
    }),
    untouched: closed.filter(({ theirRest }) => theirRest.length > 0).map(({ id }) => id),
  };
}

interface Pair {
  readonly dataset: Dataset;
  readonly id: string;
  readonly base: Revision | null;
  readonly ourRest: readonly Revision[];
  readonly theirRest: readonly Revision[];
}

function compared(ours: readonly Revision[], theirs: readonly Revision[]): Pair {
  const differs = theirs.findIndex((revision, place) => !isSameValue(revision, ours[place]));
  const common = differs === -1 ? theirs.length : differs;
  const [{ dataset, id } = { dataset: 'illustrative' as const, id: '' }] = theirs;
  const base = theirs[common - 1] ?? null;
  return { dataset, id, base, ourRest: ours.slice(common), theirRest: theirs.slice(common) };
}

function isOf(isEditable: (dataset: Dataset) => boolean): (pair: Pair) => boolean {
  return ({ dataset }) => isEditable(dataset);
}

function placeOf({ dataset, id }: Revision): string {
  return `${dataset}/${id}`;
}

/** Whether their words of a position that went apart hold anything that is not here; else there is nothing to ask. */
export function hasNews({ base, ours, theirs }: Apart): boolean {
  const [mine, other] = [ours.at(-1)?.body, theirs.at(-1)?.body];
  if (mine === undefined || other === undefined) return false;
  if (base === null) return !isSameValue(mine, other);
  const { merged, conflicts } = mergeBodies({ base: base.body, theirs: mine, mine: other });
  return conflicts.length > 0 || !isSameValue(merged, mine);
}

const WORDS: readonly Operation[] = ['create', 'import', 'edit'];

/** Acts of theirs that no merge of words carries over: submissions, publications, retractions and the like, oldest first. */
export function actsOf({ theirs }: Apart): readonly Operation[] {
  return theirs.map(({ operation }) => operation).filter((operation) => !WORDS.includes(operation));
}

/** Pairs of ids, here and there, of records that one creation made in both copies: the same words by the same person at first. */
export function twins(ours: readonly Revision[], added: readonly Revision[]): readonly (readonly [string, string])[] {
  const here = Map.groupBy(ours.filter(isCreation), ({ body }) => body.summary);
  return added.filter(isCreation).flatMap((revision) => {
    const twin = here.get(revision.body.summary)?.find((other) => isTwin(other, revision));
    return twin === undefined ? [] : [[twin.id, revision.id] as const];
  });
}

function isCreation({ operation }: Revision): boolean {
  return operation === 'create';
}

function isTwin(a: Revision, b: Revision): boolean {
  return a.dataset === b.dataset && a.id !== b.id && a.actor === b.actor && isSameValue(a.body, b.body);
}
