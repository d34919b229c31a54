// An address says only what differs from the defaults, and some defaults move on with time: the day that the tracker
// opens on, and what follows from it. A frozen address says those too.
import { absoluteAddress } from '../absolute-address.ts';
import type { View } from '../view.ts';

const MOVING = ['dataset', 'on', 'from', 'to', 'since'] as const satisfies readonly (keyof View)[];

/** The address, absolute, with every part of the view that would otherwise move on; `href` already holds `knownAt`. */
export function frozenAddress(href: string, view: View): string {
  const [path = '', search = ''] = href.split('?', 2);
  const said = new URLSearchParams(search);
  const added = MOVING.filter((name) => !said.has(name)).map((name) => `${name}=${view[name]}`);
  const parts = [...(search === '' ? [] : [search]), ...added];
  return absoluteAddress(`${path}?${parts.join('&')}`);
}
