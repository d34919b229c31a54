import { useEffect } from 'react';
import { currentRoute, hashOf, namesPage } from './hash-location.ts';

/**
 * A link to a place on the page, such as `#content`, is followed by the browser, which moves the view and the focus as
 * it does on the web. The address then names the page again, so that a copy of it, or a reload, opens the same.
 */
export function useRouteStays(): void {
  useEffect(() => {
    const stay = () => {
      if (!namesPage(location.hash)) history.replaceState(history.state, '', hashOf(currentRoute()));
    };
    window.addEventListener('hashchange', stay);
    return () => window.removeEventListener('hashchange', stay);
  }, []);
}
