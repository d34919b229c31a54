// How the tabs of one browser find a single sender among them, and hear of each other's changes.

/**
 * Runs `hold` once no other tab holds the lock; resolves without running it where `signal` comes first.
 * Without Web Locks (no secure context), or where a browser refuses them to a page that is a file, it runs at once: two
 * senders are slower than one, but nothing is done twice.
 */
export async function aloneAmongTabs(name: string, signal: AbortSignal, hold: () => Promise<void>): Promise<void> {
  const locks: LockManager | null = globalThis.navigator?.locks ?? null;
  if (locks === null) return hold();
  let isHeld = false;
  const heldOnce = () => {
    isHeld = true;
    return hold();
  };
  try {
    await locks.request(name, { signal }, heldOnce);
  } catch (error) {
    if (signal.aborted) return;
    if (isHeld) throw error;
    await hold();
  }
}

/** Says in every tab of this browser, this one included, that something has changed; in this one alone where there is no channel. */
export class TabBell {
  readonly #channel: BroadcastChannel | null;
  readonly #here = new Set<() => void>();

  constructor(name: string) {
    this.#channel = channelOf(name);
    this.#channel?.addEventListener('message', this.#hear);
  }

  readonly tell = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it never leaves its origin
    this.#channel?.postMessage(null);
    this.#hear();
  };

  readonly listen = (heard: () => void): (() => void) => {
    this.#here.add(heard);
    return () => void this.#here.delete(heard);
  };

  close(): void {
    this.#channel?.close();
  }

  readonly #hear = (): void => {
    for (const heard of this.#here) heard();
  };
}

/** Null where the browser has no channels or refuses them, as it may to a page that is a file. */
function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
