// Writes the sample configurations of other servers into docs/hosting, with the headers that the server itself sends.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostSamples } from '../src/server/host-samples.ts';

for (const [name, text] of hostSamples()) {
  const path = join('docs/hosting', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
