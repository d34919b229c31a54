import type { Entry } from '../../features/palette/entries.ts';

/** The way to the presenter's panel by name. */
export function demoEntry(open: () => void): Entry {
  return {
    id: 'action demo',
    words: 'Open the demo panel',
    note: '',
    keywords: ['presenter', 'scenario', 'walk', 'travelling file', 'start again', 'reset'],
    target: { kind: 'open', open },
  };
}
