// Which of the app's shortcuts a pressed key is. Keys that belong to what is being typed are nobody's shortcut.

export type Shortcut = 'palette' | 'keys' | 'search';

const TYPING = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';

/** The shortcut of a key press, or null. `areSingleOn`: whether those of one character are heard (WCAG 2.1.4). */
export function shortcutOf(event: KeyboardEvent, areSingleOn: boolean): Shortcut | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.defaultPrevented || event.isComposing || altKey) return null;
  if ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'k') return 'palette';
  if (ctrlKey || metaKey || !areSingleOn || isBusy(event.target)) return null;
  return key === '?' ? 'keys' : key === '/' ? 'search' : null;
}

/** Somebody is typing, or a dialog or a panel has the keys. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && (target.matches(TYPING) || target.closest('dialog') !== null);
}
