import { useEffect, useEffectEvent } from 'react';
import { areSingleKeysOn } from '../ui/single-keys.ts';
import { shortcutOf } from './shortcut-of.ts';

export interface ShortcutDoors {
  readonly onPalette: () => void;
  readonly onKeys: () => void;
}

/** Hears the app's keys wherever focus is: Ctrl or ⌘ and K, `?`, and `/`, which leads to the page's own search where it has one. */
export function useShortcuts({ onPalette, onKeys }: ShortcutDoors): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcutOf(event, areSingleKeysOn());
    if (shortcut === null) return;
    event.preventDefault();
    if (shortcut === 'keys') onKeys();
    else if (shortcut === 'palette' || !focusSearchOfPage()) onPalette();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}

/** A page's own search says that `/` is its key; false where the page has none. */
function focusSearchOfPage(): boolean {
  const field = document.querySelector('main [aria-keyshortcuts="/"]');
  if (!(field instanceof HTMLInputElement)) return false;
  field.focus();
  field.select();
  return true;
}
