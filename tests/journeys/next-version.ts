// A later version of the demo, made of the build by changing what a later build changes: names of files, and words.
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Words of every page, and what they are in the later version. */
const WORDS = 'Not affiliated with NATO or any government.';
export const LATER_WORDS = 'The next version. Not affiliated with NATO or any government.';

/** Copies a build into an empty folder as its next version: no file of assets has the name that it had, index.html differs. */
export async function makeNextVersion(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const assets = join(to, 'assets');
  const names = new Set(await readdir(assets));
  const texts = [...names].filter((name) => /\.(?:js|css)$/.test(name)).map((name) => join(assets, name));
  for (const file of [...texts, join(to, 'index.html'), join(to, 'sw.js')]) {
    const text = await readFile(file, 'utf8');
    const renamed = text.replaceAll(/[\w.-]+\.(?:js|css|woff2)\b/g, (name) =>
      names.has(name) ? `next-${name}` : name,
    );
    await writeFile(file, renamed.replaceAll(WORDS, LATER_WORDS));
  }
  for (const name of names) await rename(join(assets, name), join(assets, `next-${name}`));
  await nameRevision(to);
}

/** The list of the worker names index.html by what is in it. */
async function nameRevision(folder: string): Promise<void> {
  const revision = createHash('md5')
    .update(await readFile(join(folder, 'index.html')))
    .digest('hex');
  const worker = join(folder, 'sw.js');
  const text = await readFile(worker, 'utf8');
  await writeFile(worker, text.replace(/(url:"index\.html",revision:")[^"]*/, `$1${revision}`));
}
