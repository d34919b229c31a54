// Which charts can stand in other people's pages, and the page of the tracker that each is of.

export interface EmbedView {
  /** In the address: `/embed/NAME`. */
  readonly name: string;
  readonly title: string;
  /** The page that shows the same. */
  readonly path: string;
}

export const EMBED_VIEWS = [
  { name: 'timeline', title: 'Stance timeline', path: '/' },
  { name: 'steps', title: 'Steps', path: '/steps' },
  { name: 'distribution', title: 'Distribution', path: '/distribution' },
  { name: 'matrix', title: 'Matrix', path: '/matrix' },
  { name: 'map', title: 'Map', path: '/map' },
  { name: 'shifts', title: 'Shifts between two days', path: '/shifts' },
  { name: 'say-and-do', title: 'Say and do', path: '/say-and-do' },
  { name: 'request', title: 'Answers to the US request', path: '/request' },
] as const satisfies readonly EmbedView[];

export type EmbedName = (typeof EMBED_VIEWS)[number]['name'];
