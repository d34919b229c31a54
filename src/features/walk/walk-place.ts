// Where the presenter is in the walk: kept for the tab, so that a reload goes on; where the browser refuses, for the page.
import { useSyncExternalStore } from 'react';
import { WALK_STEPS } from './walk-steps.ts';

export interface WalkPlace {
  /** From 0. */
  readonly step: number;
  /** The address, within the app, from which the walk was begun. */
  readonly from: string;
}

const KEY = 'walk';
const listeners = new Set<() => void>();
let place = kept();

function kept(): WalkPlace | null {
  try {
    return placeFrom(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** The place that a kept text says: the step's number, a space, the address. Null for any other text. */
export function placeFrom(text: string | null): WalkPlace | null {
  const [, number, from] = /^(\d) (\/.*)$/.exec(text ?? '') ?? [];
  if (number === undefined || from === undefined || WALK_STEPS[Number(number)] === undefined) return null;
  return { step: Number(number), from };
}

/** Begins, goes on or, with null, ends the walk. */
export function putWalk(next: WalkPlace | null): void {
  place = next;
  try {
    if (next === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, `${next.step} ${next.from}`);
  } catch {
    // Without storage the walk lasts until the page is left.
  }
  for (const heard of listeners) heard();
}

function listen(heard: () => void): () => void {
  listeners.add(heard);
  return () => void listeners.delete(heard);
}

/** The place in the walk; null while there is no walk. */
export function useWalkPlace(): WalkPlace | null {
  return useSyncExternalStore(listen, () => place);
}
