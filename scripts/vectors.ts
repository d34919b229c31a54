// Checks the derivation against coding histories whose stance is known: `npm run vectors -- FILE`.
// Prints each mismatch and a last line `N passed, N failed`; exit 1 on any mismatch, 2 where the file cannot be read.
import { readFileSync } from 'node:fs';
import { mismatchesOf, type StanceVector } from '../tests/vectors/check-vector.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npm run vectors -- FILE');
  process.exit(2);
}

function read(path: string): StanceVector[] {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { vectors: StanceVector[] }).vectors;
  } catch (error) {
    console.error(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
}

let passed = 0;
let failed = 0;
for (const vector of read(file)) {
  const mismatches = mismatchesOf(vector);
  failed += mismatches.length;
  passed += vector.expect.length - mismatches.length;
  for (const line of mismatches) console.log(line);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
