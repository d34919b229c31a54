import type { Dataset } from '../domain/position.ts';

/** The name of a data set as a store gives it. Throws a TypeError where this version does not know it. */
export function knownDataset(text: unknown): Dataset {
  if (text === 'illustrative' || text === 'documented') return text;
  throw new TypeError('The store holds a data set that is not known here');
}
