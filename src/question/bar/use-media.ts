import { useSyncExternalStore } from 'react';

/** Where the bar folds into one button. */
export const NARROW = '(max-width: 47.99rem)';
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** Whether a media query holds; known before the first paint, so that nothing shifts. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
  );
}
