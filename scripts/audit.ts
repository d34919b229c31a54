// `npm run audit [-- FILE]`: verifies the store (DATABASE_URL, or the file in DATA_DIR), or a backup, and changes nothing.
// A line for each finding, and a last line `N positions, N revisions: clean` or `N findings`; exit 1 on any finding.
import { openedStore } from '../src/server/opened-store.ts';
import { auditLine, auditOf } from '../src/server/store-audit.ts';

try {
  const store = await openedStore({ ...process.env, FILE: process.argv[2] });
  const audit = await auditOf(store, new Date().toISOString().slice(0, 10));
  const findings = [...store.damage, ...audit.findings];
  await store.close();
  for (const finding of findings) console.log(finding);
  console.log(auditLine({ ...audit, findings }));
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  console.log(`The store cannot be read: ${error instanceof Error ? error.message : String(error)}\n1 findings`);
  process.exitCode = 1;
}
