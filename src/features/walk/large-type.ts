// Large type for a room: kept for the tab, so that one browser can show it large on a wall and usual on a desk.
import { useLayoutEffect, useSyncExternalStore } from 'react';

const KEY = 'large-type';
const listeners = new Set<() => void>();

/** Draws the page large or as usual, and keeps the choice for this tab as far as the browser lets it. */
export function putLargeType(isLarge: boolean): void {
  show(isLarge);
  try {
    if (isLarge) sessionStorage.setItem(KEY, 'on');
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage the choice holds until the page is left.
  }
  for (const heard of listeners) heard();
}

/** Draws the page as the tab has kept it, from the first sight of it on. */
export function useKeptType(): void {
  useLayoutEffect(() => {
    if (isKept()) show(true);
  }, []);
}

function isKept(): boolean {
  try {
    return sessionStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}

function show(isLarge: boolean): void {
  if (isLarge) document.documentElement.dataset['type'] = 'large';
  else delete document.documentElement.dataset['type'];
}

function listen(heard: () => void): () => void {
  listeners.add(heard);
  return () => void listeners.delete(heard);
}

/** Whether the page is drawn large. */
export function useLargeType(): boolean {
  return useSyncExternalStore(listen, () => document.documentElement.dataset['type'] === 'large');
}
