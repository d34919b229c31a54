import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file by its path from the checkout's root, with its text. */
export interface SourceFile {
  path: string;
  text: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Every file below src and mocks, in the order of their paths. */
export function readSourceTree(): SourceFile[] {
  return globSync(['src/**/*.*', 'mocks/**/*.*'], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: isProse(path) ? readFileSync(resolve(root, path), 'utf8') : '' }));
}

/** Is there such a file in the checkout? */
export function isInCheckout(path: string): boolean {
  return existsSync(resolve(root, path));
}

function isProse(path: string): boolean {
  return /\.(ts|tsx|css)$/.test(path);
}
