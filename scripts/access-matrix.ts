// Writes docs/access-matrix.md from the code: `node scripts/access-matrix.ts`. A test says whether it is up to date.
import { writeFileSync } from 'node:fs';
import { accessMatrix } from '../tests/contract/access/access-matrix.ts';

writeFileSync('docs/access-matrix.md', accessMatrix());
