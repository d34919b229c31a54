let isAsked = false;

/**
 * Asks the browser, once something of worth is in its storage, not to clear it when the disk runs short. Some ask the
 * reader, which is why it is not asked before; a refusal changes nothing that is promised, so nothing is said of it.
 */
export function askToKeep(): void {
  if (isAsked) return;
  isAsked = true;
  const { storage }: { readonly storage?: StorageManager } = globalThis.navigator ?? {};
  void storage?.persist?.().catch(() => {});
}
