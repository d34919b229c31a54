// Which forms are open somewhere: each holds a lock that the browser lets go of when its tab ends, however it ends.

const PREFIX = 'open-form ';

/** Marks a form as open until the answer is called. Without Web Locks (no secure context) it does nothing. */
export function markOpen(opening: string): () => void {
  const held = Promise.withResolvers<void>();
  const asked = lockManager()?.request(PREFIX + opening, () => held.promise);
  // A page that is being closed refuses; then there is nothing to mark.
  void asked?.catch(() => {});
  return held.resolve;
}

/** The forms that are open in any tab. */
export async function openForms(): Promise<ReadonlySet<string>> {
  const held = (await lockManager()?.query())?.held ?? [];
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}

function lockManager(): LockManager | undefined {
  return globalThis.navigator?.locks;
}
