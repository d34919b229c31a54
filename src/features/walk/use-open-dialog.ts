import { useSyncExternalStore } from 'react';

/** The modal dialog that lies on top; null where none is open. What stands outside of it can be neither seen whole nor reached. */
export function useOpenDialog(): HTMLDialogElement | null {
  return useSyncExternalStore(
    onDialogs,
    () => [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? null,
  );
}

function onDialogs(heard: () => void): () => void {
  const observer = new MutationObserver(heard);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
  return () => observer.disconnect();
}
