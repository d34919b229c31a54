import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const entry = z.object({
  file: z.string(),
  isEntry: z.boolean().optional(),
  isDynamicEntry: z.boolean().optional(),
  imports: z.array(z.string()).optional(),
});
const manifest = z.record(z.string(), entry);

type ManifestEntry = z.infer<typeof entry>;
/** The part of Vite's manifest that is read here. */
export type Manifest = z.infer<typeof manifest>;

/** One script with its size, in bytes as sent with gzip. */
export interface Chunk {
  file: string;
  bytes: number;
}

/** Reads the manifest of a build. Throws where there is none. */
export function readManifest(folder: string): Manifest {
  return manifest.parse(JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')));
}

/** The scripts that the page needs before the overview is readable: the entry, which holds the overview, and what it imports. */
export function firstViewFiles(manifest: Manifest): Set<string> {
  return filesFrom(manifest, (_key, entry) => entry.isEntry === true);
}

/**
 * The scripts that come with the in-page mock and its data, and that the first view does not need itself: a real server
 * answers in their place.
 */
export function mockFiles(manifest: Manifest): Set<string> {
  const app = firstViewFiles(manifest);
  const mocks = filesFrom(manifest, isMock);
  return new Set([...mocks].filter((file) => !app.has(file)));
}

/** Reference data and data sets are chunks of their own, and no code. */
export function isData(file: string): boolean {
  return /(^|\/)data-[a-z]+-/.test(file);
}

/** Measures a script of a build. */
export function chunkOf(folder: string, file: string): Chunk {
  return { file, bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length };
}

/** Does the script hold Recharts? Its class names survive every minifier. */
export function holdsRecharts(folder: string, file: string): boolean {
  return readFileSync(join(folder, file), 'utf8').includes('recharts-wrapper');
}

function isMock(key: string): boolean {
  return key.startsWith('mocks/');
}

function filesFrom(manifest: Manifest, isRoot: (key: string, entry: ManifestEntry) => boolean): Set<string> {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) visit(next);
  };
  for (const [key, entry] of Object.entries(manifest)) if (isRoot(key, entry)) visit(key);
  return new Set([...seen].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js')));
}
