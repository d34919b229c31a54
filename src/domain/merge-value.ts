// Two people changed one thing that both had read: where only one of them changed it, that change stands.
// Where both changed it to the same, they agree; only where they changed it differently does anybody have to be asked.
import { isSameValue } from './same-value.ts';

/** One thing as it was when both began, as a colleague left it, and as it is now here. */
export interface Sides<T> {
  readonly base: T;
  readonly theirs: T;
  readonly mine: T;
}

/** The side that stands, and whether it is only a proposal because the two disagree; then it is mine. */
export interface MergedValue<T> {
  readonly value: T;
  readonly isConflict: boolean;
}

/** Merges one thing that is changed as a whole. */
export function mergeValue<T>({ base, theirs, mine }: Sides<T>): MergedValue<T> {
  if (isSameValue(mine, base)) return { value: theirs, isConflict: false };
  const isMine = isSameValue(theirs, base) || isSameValue(theirs, mine);
  return { value: mine, isConflict: !isMine };
}

/**
 * Merges lists of codes as sets: what either took out is out, what either added is in, in my order with theirs after it.
 * A conflict alone where nothing would be left although each side kept something: an empty list says what neither said.
 */
export function mergeSet<T>(sides: Sides<readonly T[]>): MergedValue<readonly T[]> {
  const whole = mergeValue(sides);
  if (!whole.isConflict) return whole;
  const { base, theirs, mine } = sides;
  const kept = mine.filter((code) => theirs.includes(code) || !base.includes(code));
  const added = theirs.filter((code) => !mine.includes(code) && !base.includes(code));
  const isEmptied = kept.length + added.length === 0 && mine.length > 0 && theirs.length > 0;
  return isEmptied ? whole : { value: [...kept, ...added], isConflict: false };
}
