import { useEffect } from 'react';
import { useLocation } from 'wouter';

/**
 * Follows links to this site's pages without loading it anew, wherever they stand: in text, in tables, and in the
 * pictures of charts, which draw plain links. Clicks that ask for another window or a file are the browser's.
 */
export function useInAppLinks(): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const address = pageAddressOf(event);
      if (address === null) return;
      event.preventDefault();
      navigate(address);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
}

/** The path and question that a click leads to on this site; null where the click is not ours to follow. */
function pageAddressOf(event: MouseEvent): string | null {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  ) {
    return null;
  }
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link?.getAttribute('href') ?? '';
  const isOurs = link !== null && address.startsWith('/') && !address.startsWith('//') && !address.startsWith('/api/');
  return isOurs && !link.hasAttribute('download') && !link.hasAttribute('target') ? address : null;
}
