import { useEffect } from 'react';

/**
 * Brings the section that the address names into view: the page arrives after the browser has looked for it.
 * Later changes of the hash are the browser's own.
 */
export function useScrollToHash(): void {
  useEffect(() => {
    const id = window.location.hash.slice(1);
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}
