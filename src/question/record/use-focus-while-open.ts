import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus to a field that was just asked for, and back to what had it when the field goes and nothing else takes it. */
export function useFocusWhileOpen(field: RefObject<HTMLElement | null>): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (document.activeElement !== field.current) opener.current = document.activeElement;
    field.current?.focus();
    return () => {
      if (document.activeElement === document.body && opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, [field]);
}
