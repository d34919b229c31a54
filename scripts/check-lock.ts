// Fails when package-lock.json lacks an entry for an optional (platform) dependency:
// `npm ci` would refuse such a lock with "Missing: X@ from lock file" on another platform.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const entry = z.object({
  version: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lock = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const places = Object.keys(lock.packages);
const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !places.some((other) => other.endsWith(`node_modules/${name}`)))
    .map((name) => `${name} of ${place} ${entry.version ?? ''}`),
);
for (const line of missing) console.log(`missing ${line}`);
console.log(`${missing.length} missing entries in package-lock.json`);
process.exit(missing.length ? 1 : 0);
