import { type RefObject, startTransition, useEffect, useState } from 'react';

/** Whether the popover around an element has been opened yet: the browser opens it, and tells the popover alone. */
export function useShown(ref: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const popover = ref.current?.closest('[popover]');
    // As a transition, so that what is already there stays until the new content is.
    const onToggle = () => startTransition(() => setShown(true));
    popover?.addEventListener('beforetoggle', onToggle);
    return () => popover?.removeEventListener('beforetoggle', onToggle);
  }, [ref]);
  return isShown;
}
