import { type RefObject, useEffect, useState } from 'react';

/** Whether the popover around an element has been opened yet: the browser opens it, and tells the popover alone. */
export function useShown(ref: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const popover = ref.current?.closest('[popover]');
    const onToggle = () => setShown(true);
    popover?.addEventListener('beforetoggle', onToggle);
    return () => popover?.removeEventListener('beforetoggle', onToggle);
  }, [ref]);
  return isShown;
}
