import { posix } from 'node:path';

/** Where a file lives: its layer and, below features, its feature (else the layer again). */
export interface Place {
  layer: string;
  room: string;
}

/** The place of a path below src or mocks; null elsewhere. */
export function placeOf(path: string): Place | null {
  const [top, layer, feature, ...rest] = path.split('/');
  if (top === 'mocks') return { layer: 'mocks', room: 'mocks' };
  if (top !== 'src' || layer === undefined || feature === undefined) return null;
  return { layer, room: layer === 'features' && rest.length > 0 ? `features/${feature}` : layer };
}

/** The path that a relative specifier names, without a query such as `?worker`. */
export function targetOf(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

/** Does the file test another one beside it? */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** Is the package in the list, by name, by name and path, or by a prefix that ends in `*`? */
export function isListed(specifier: string, list: readonly string[]): boolean {
  return list.some((entry) =>
    entry.endsWith('*')
      ? specifier.startsWith(entry.slice(0, -1))
      : specifier === entry || specifier.startsWith(`${entry}/`),
  );
}
