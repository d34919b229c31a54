// Fails when package-lock.json lacks an entry for an optional (platform) dependency:
// `npm ci` would refuse such a lock with "Missing: X@ from lock file" on another platform.
import { readFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  optionalDependencies?: Record<string, string>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
const places = Object.keys(lock.packages);
const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !places.some((other) => other.endsWith(`node_modules/${name}`)))
    .map((name) => `${name} of ${place} ${entry.version ?? ''}`),
);
for (const line of missing) console.log(`missing ${line}`);
console.log(`${missing.length} missing entries in package-lock.json`);
process.exit(missing.length ? 1 : 0);
