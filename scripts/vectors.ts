// Checks the derivation against coding histories whose stance is known: `npm run vectors -- FILE`.
// Prints each mismatch and a last line `N passed, N failed`; exit 1 on any mismatch, 2 where the file cannot be read.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { mismatchesOf, vectorFileSchema } from '../tests/vectors/check-vector.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function read(path: string) {
  try {
    return z.parse(vectorFileSchema, JSON.parse(readFileSync(path, 'utf8'))).vectors;
  } catch (error) {
    return fail(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

let passed = 0;
let failed = 0;
for (const vector of read(process.argv[2] ?? fail('usage: npm run vectors -- FILE'))) {
  const mismatches = mismatchesOf(vector);
  failed += mismatches.length;
  passed += vector.expect.length - mismatches.length;
  for (const line of mismatches) console.log(line);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
