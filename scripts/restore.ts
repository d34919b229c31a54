// `npm run restore -- FILE [--replace]`: puts a backup in the place of the store in DATA_DIR, with the service stopped.
// A damaged file, a store in use, and (without --replace) a store that holds more are refused, and nothing is changed then.
import { parseArgs } from 'node:util';
import { storeFile } from '../src/server/opened-store.ts';
import { restored } from '../src/server/restore.ts';
import { auditLine } from '../src/server/store-audit.ts';

const { values, positionals } = parseArgs({
  options: { replace: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [backup] = positionals;
const { DATABASE_URL = '', DATA_DIR = 'data' } = process.env;
try {
  if (DATABASE_URL !== '') throw new Error('A PostgreSQL is restored by its own pg_restore: see docs/operate.md');
  if (backup === undefined) throw new Error('Say which file, as in: npm run restore -- FILE');
  const order = { backup, store: storeFile(DATA_DIR), replace: values.replace, now: new Date().toISOString() };
  const { audit, before } = await restored(order);
  if (before !== null) console.log(`The store that was there is ${before}`);
  console.log(`Restored as known at ${audit.newest ?? 'no instant'}. ${auditLine(audit)}`);
} catch (error) {
  console.log(`Nothing was changed. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
