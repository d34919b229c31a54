// An address says only what differs from the defaults, and some defaults move on with time: the day that the tracker
// opens on, and what follows from it. A frozen address says those too.
import type { View } from '../view.ts';

const MOVING = ['dataset', 'on', 'from', 'to', 'since'] as const satisfies readonly (keyof View)[];

/** The address, absolute, with every part of the view that would otherwise move on; `href` already holds `knownAt`. */
export function frozenAddress(href: string, view: View): string {
  const { searchParams } = new URL(href, document.baseURI);
  const added = MOVING.filter((name) => !searchParams.has(name)).map((name) => `${name}=${view[name]}`);
  const [path = '', search = ''] = href.split('?', 2);
  const parts = [...(search === '' ? [] : [search]), ...added];
  return new URL(`${path}?${parts.join('&')}`, document.baseURI).href;
}
