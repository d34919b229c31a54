// A browser that blocks all site data throws when a page so much as names its storage, and MSW's cookie jar names it
// while it loads. This module must be imported before MSW: it puts a storage that keeps nothing in the place of a blocked one.
import { memoryShelf } from './tab-session.ts';

/** Whether a storage may be named at all. */
function isBlocked(name: 'localStorage' | 'sessionStorage'): boolean {
  try {
    return globalThis[name] === undefined;
  } catch {
    return true;
  }
}

for (const name of ['localStorage', 'sessionStorage'] as const) {
  if (isBlocked(name)) Object.defineProperty(globalThis, name, { value: memoryShelf(), configurable: true });
}
