import type { WalkIntent } from './walk.ts';

const KEYS: Readonly<Record<string, WalkIntent>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Enter: 'enter',
  ' ': 'enter',
  Escape: 'escape',
};

/** How the keys are told to those who hear the chart. */
export const WALK_KEYS_IN_WORDS =
  'Arrow keys walk from mark to mark, Enter opens why, Escape lets go, T shows the values as a table.';

/** The intent of a pressed key (`KeyboardEvent.key`), or null where the key is not the chart's. */
export function intentOf(key: string): WalkIntent | null {
  return KEYS[key] ?? null;
}
