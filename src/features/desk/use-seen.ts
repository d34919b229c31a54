import { type RefCallback, useState } from 'react';

/** Whether an element has come near the window; from then on it counts as seen. Browsers that cannot tell see everything. */
export function useSeen(): { readonly seen: boolean; readonly ref: RefCallback<Element> } {
  const [seen, setSeen] = useState(typeof IntersectionObserver === 'undefined');
  const ref = (element: Element | null) => {
    if (element === null || seen) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
  return { seen, ref };
}
