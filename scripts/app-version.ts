import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import manifest from '../package.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '..');
/** All that a build is made of; tests beside the files are no part of it. */
const MADE_OF = ['package.json', 'package-lock.json', 'index.html', 'vite.config.ts', '{src,mocks,public}/**/*.*'];

/**
 * The version of the app and which build of it: `0.1.0+3fa9c21d`, as Semantic Versioning 2.0.0 writes builds (rule 10).
 * The build is a hash over what it is made of, so that the same sources have the same version on every machine.
 */
export function appVersion(): string {
  const hash = createHash('sha256');
  const files = globSync(MADE_OF, { cwd: ROOT }).filter((file) => !/\.test\.tsx?$/.test(file));
  for (const file of files.map((name) => name.replaceAll('\\', '/')).toSorted())
    hash.update(`${file}\n`).update(readFileSync(resolve(ROOT, file)));
  return `${manifest.version}+${hash.digest('hex').slice(0, 8)}`;
}
