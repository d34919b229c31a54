// `npm run backup [-- FILE]`: copies the store in DATA_DIR while the service runs, to FILE or under the time of day in
// BACKUP_DIR (default: `backups` in DATA_DIR). The copy is audited before it gets its name, and no file is overwritten.
import { join } from 'node:path';
import { backUp } from '../src/server/backup.ts';
import { storeFile } from '../src/server/opened-store.ts';
import { auditLine } from '../src/server/store-audit.ts';

const { DATABASE_URL = '', DATA_DIR = 'data', BACKUP_DIR = join(DATA_DIR, 'backups') } = process.env;
const file = process.argv[2];
try {
  if (DATABASE_URL !== '') throw new Error('A PostgreSQL is backed up by its own pg_dump: see docs/operate.md');
  const place = file === undefined ? { folder: BACKUP_DIR } : { file };
  const backup = await backUp(storeFile(DATA_DIR), place, new Date().toISOString());
  console.log(`${backup.file}\nAs known at ${backup.audit.newest ?? 'no instant'}. ${auditLine(backup.audit)}`);
} catch (error) {
  console.log(`No backup was made. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
