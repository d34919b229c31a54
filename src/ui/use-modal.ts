import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps a native dialog's modality in step with `open`. The browser traps focus, makes the rest inert and gives focus
 * back to where it was; closing before the element leaves the page keeps that promise when it is unmounted open.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, open: boolean): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || element === null) return undefined;
    element.showModal();
    return () => element.close();
  }, [dialog, open]);
}
