import type { Session } from '../src/service/ports.ts';
import { demoActor } from '../src/service/seed/demo-actor.ts';

/** Where a name is kept: the tab's sessionStorage, or a stand-in. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'demo-identity';

/**
 * The demo's sign-in: one identity per tab and no cookie, so that two tabs can be two people. Default: an anonymous viewer.
 * Where the tab's storage is refused, the identity lasts as long as the page.
 */
export function tabSession(shelf: Shelf): Session {
  return {
    actorOf: async () => demoActor(shelf.getItem(KEY)),
    signInDemo: async (identity) => {
      shelf.setItem(KEY, identity);
      return new Headers();
    },
    signOut: async () => {
      shelf.removeItem(KEY);
      return new Headers();
    },
  };
}

/** A shelf that lasts as long as the page. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
