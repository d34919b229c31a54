import { type RefObject, useEffect } from 'react';

/** Takes the focus to a field that was just asked for, and back to what had it when the field goes and nothing else takes it. */
export function useFocusWhileOpen(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opener = document.activeElement;
    field.current?.focus();
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, [field]);
}
