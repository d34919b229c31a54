import { useEffect } from 'react';

/** Links of an embedded chart open in a window of their own: the page around it has no room for the tracker. A link with a target keeps it. */
export function useLinksLeave(): void {
  useEffect(() => {
    document.addEventListener('click', leave, { capture: true });
    return () => document.removeEventListener('click', leave, { capture: true });
  }, []);
}

function leave(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null || link.hasAttribute('target') || /^#(?!\/)/.test(link.getAttribute('href') ?? '')) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener');
}
