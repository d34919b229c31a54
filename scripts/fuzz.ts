// Sends random bodies to the service, in process, over memory and SQLite: `npm run fuzz [-- COUNT [SEED]]`, 50,000 at first.
// Prints each fault with the attempt that showed it, the seed, and a last line `N passed, N failed`; exit 1 on any fault.
import * as fc from 'fast-check';
import { anyAttempt, type Attempt } from '../tests/contract/fuzz/any-attempt.ts';
import { faultsOf } from '../tests/contract/fuzz/try-attempt.ts';

const BATCH = 1000;
const MAX_SHOWN = 10;

const count = Number(process.argv[2] ?? 50_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));

async function faultsWithout(attempt: Attempt): Promise<readonly string[]> {
  try {
    return await faultsOf(attempt);
  } catch (error) {
    return [`it stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

function shown(attempt: Attempt): string {
  const { payload } = attempt;
  const body = payload.kind === 'raw' ? Buffer.from(payload.bytes).toString('latin1') : JSON.stringify(payload.value);
  return `${attempt.route} ${attempt.dataset}${attempt.onSqlite ? ' on SQLite' : ''}, ${payload.kind}: ${body.slice(0, 1500)}`;
}

console.log(`${count} random bodies, seed ${seed}`);
const tally = new Map<string, number>();
let failed = 0;
for (let done = 0; done < count; done += BATCH) {
  const attempts = fc.sample(anyAttempt, { numRuns: Math.min(BATCH, count - done), seed: seed + done });
  for (const attempt of attempts) {
    const kind = `${attempt.route} ${attempt.payload.kind}`;
    tally.set(kind, (tally.get(kind) ?? 0) + 1);
    const faults = await faultsWithout(attempt);
    if (faults.length === 0) continue;
    failed += 1;
    if (failed <= MAX_SHOWN) console.log(`${faults.join('\n')}\n  ${shown(attempt)}`);
  }
}
console.log(
  [...tally]
    .map(([kind, number]) => `${kind}: ${number}`)
    .toSorted()
    .join(', '),
);
console.log(`${count - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
