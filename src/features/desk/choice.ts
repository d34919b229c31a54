// How the desk was left: what it is narrowed to and which row is at hand, so that coming back from a record goes on there.
import type { DeskKind } from '../../domain/desk.ts';

export const UNCHECKED_DAYS = [180, 365, 730] as const;

export interface DeskChoice {
  /** One kind alone; `coding` are the records whose coding nobody has confirmed, which is no kind of the queue. */
  readonly kind: DeskKind | 'coding' | null;
  readonly isMine: boolean;
  /** After how many days without a check a record waits. */
  readonly days: (typeof UNCHECKED_DAYS)[number];
  /** Narrows by member: the start of a name, a former name, or a code. */
  readonly typed: string;
  /** The key of the row at hand; null for the first. */
  readonly row: string | null;
}

export const FIRST_CHOICE: DeskChoice = { kind: null, isMine: false, days: 365, typed: '', row: null };

let choice = FIRST_CHOICE;
const watchers = new Set<() => void>();

/** The choice of this page; it lasts as long as the page. */
export function choiceNow(): DeskChoice {
  return choice;
}

/** Calls back whenever the choice changes, until the answer is called. */
export function watchChoice(changed: () => void): () => void {
  watchers.add(changed);
  return () => void watchers.delete(changed);
}

export function choose(patch: Partial<DeskChoice>): void {
  choice = { ...choice, ...patch };
  for (const changed of watchers) changed();
}
