import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Day } from '../domain/calendar-date.ts';
import type { Instant } from '../domain/instant.ts';
import { StoreFile } from './opened-store.ts';
import { openedForReading } from './sqlite-connection.ts';
import { type Audit, auditOf } from './store-audit.ts';
import { named } from './synced-file.ts';

/** Where a backup goes: a file of its own, or a folder in which it is named by the time at which it was begun. */
export type BackupPlace = { readonly file: string } | { readonly folder: string };

/** A finished backup with what is in it: all that was known at `audit.newest`, and nothing later. */
export interface Backup {
  readonly file: string;
  readonly audit: Audit;
}

/**
 * Copies the store in a file to another one while others write to it: one transaction reads all of it, and no writer
 * waits. The copy is audited, on the disk, and only then gets its name. Rejects where the name is taken or the copy is
 * damaged; then nothing is left behind.
 */
export async function backUp(store: string, place: BackupPlace, now: Instant): Promise<Backup> {
  if ('file' in place && existsSync(place.file)) throw new Error(`${place.file} is there already`);
  const folder = 'file' in place ? dirname(place.file) : place.folder;
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, `.backup-${process.pid}.part`);
  rmSync(copy, { force: true });
  try {
    copied(store, copy);
    const audit = await soundAudit(copy, now.slice(0, 10));
    const file = 'file' in place ? place.file : join(folder, nameAt(now));
    named(copy, file);
    return { file, audit };
  } finally {
    rmSync(copy, { force: true });
  }
}

/** What a store in a file holds. Rejects, with each finding, where it is damaged. */
export async function soundAudit(file: string, today: Day): Promise<Audit> {
  const store = new StoreFile(file);
  try {
    const audit = await auditOf(store, today);
    const findings = [...store.damage, ...audit.findings];
    if (findings.length > 0) throw new Error(`${findings.join('\n')}\n${findings.length} findings`);
    return audit;
  } finally {
    await store.close();
  }
}

/** SQLite, VACUUM INTO: a copy as of one moment, without what is only left over. It is not yet brought to the disk. */
function copied(store: string, copy: string): void {
  const db = openedForReading(store);
  try {
    db.prepare('vacuum into ?').run(copy);
  } finally {
    db.close();
  }
}

/** Without colons, which some file systems do not take. */
function nameAt(now: Instant): string {
  return `stances-${now.replaceAll(':', '-')}.sqlite`;
}
