import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Day } from '../domain/calendar-date.ts';
import type { Instant } from '../domain/instant.ts';
import type { Revision } from '../domain/review.ts';
import { isSameValue } from '../domain/same-value.ts';
import { soundAudit } from './backup.ts';
import { StoreFile } from './opened-store.ts';
import { damageOf } from './sqlite-connection.ts';
import { SqliteRepository } from './sqlite-repository.ts';
import type { Audit } from './store-audit.ts';
import { synced } from './synced-file.ts';

/** What a restore is asked to do. */
export interface RestoreOrder {
  readonly backup: string;
  /** The file of the service's store. */
  readonly store: string;
  /** Whether a store may give way that holds what the backup does not, or that cannot be read. */
  readonly replace: boolean;
  /** Names the store that gave way. */
  readonly now: Instant;
}

/** What was done. `before` is the file of the store that gave way; null where there was none. */
export interface Restored {
  readonly audit: Audit;
  readonly before: string | null;
}

/**
 * Puts a backup in the place of the store. Rejects, and has then changed nothing, where the backup is damaged, the store
 * is in use, or it holds what the backup does not and `replace` is not said. The store that gives way stays beside it.
 */
export async function restored({ backup, store, replace, now }: RestoreOrder): Promise<Restored> {
  mkdirSync(dirname(store), { recursive: true });
  const copy = join(dirname(store), `.restore-${process.pid}.part`);
  const leftovers = [copy, `${copy}-wal`, `${copy}-shm`, `${copy}-journal`];
  for (const file of leftovers) rmSync(file, { force: true });
  try {
    const audit = await soundCopy(backup, copy, now.slice(0, 10));
    if (existsSync(store) && !replace) await refuseLoss(store, copy);
    return { audit, before: exchanged(copy, store, now) };
  } finally {
    for (const file of leftovers) rmSync(file, { force: true });
  }
}

/** A copy of the backup with today's tables, checked before and after they were stepped on. */
async function soundCopy(backup: string, copy: string, today: Day): Promise<Audit> {
  if (!existsSync(backup)) throw new Error(`${backup} is not there`);
  copyFileSync(backup, copy);
  // A store that gave way may have one.
  if (existsSync(`${backup}-wal`)) copyFileSync(`${backup}-wal`, `${copy}-wal`);
  refuseDamage(copy);
  await new SqliteRepository(copy, []).close();
  return soundAudit(copy, today);
}

/** Before anything else looks into the file: one that is no database throws here too. */
function refuseDamage(file: string): void {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const version = Number(db.prepare('pragma user_version').get()?.['user_version'] ?? 0);
    const damage = version === 0 ? ['It holds no store'] : damageOf(db);
    if (damage.length > 0) throw new Error(damage.join('\n'));
  } finally {
    db.close();
  }
}

async function refuseLoss(store: string, copy: string): Promise<void> {
  const lost = await lostRevisions(store, copy).catch(() => null);
  if (lost === null) throw new Error('The store cannot be read. To put the backup in its place, say --replace');
  if (lost === 0) return;
  throw new Error(`The store holds ${lost} revisions that the backup does not. To restore all the same, say --replace`);
}

/** How many revisions of a store another one does not hold. */
async function lostRevisions(store: string, other: string): Promise<number> {
  const [here, there] = [new StoreFile(store), new StoreFile(other)];
  try {
    let lost = 0;
    for (const dataset of await here.datasets()) {
      const held = new Map((await there.allRevisions(dataset)).map((revision) => [nameOf(revision), revision]));
      const rows = await here.allRevisions(dataset);
      lost += rows.filter((revision) => !isSameValue(held.get(nameOf(revision)), revision)).length;
    }
    return lost;
  } finally {
    await here.close();
    await there.close();
  }
}

function nameOf({ id, revision }: Revision): string {
  return `${id} ${revision}`;
}

/**
 * Gives the copy the store's name. At every moment one of the two has it, also where the machine stops in between.
 * The lock is held until it is done, so that no service starts on the old file meanwhile.
 */
function exchanged(copy: string, store: string, now: Instant): string | null {
  synced(copy);
  const isThere = existsSync(store);
  const before = isThere ? `${store}.before-${now.replaceAll(':', '-')}` : null;
  const lock = isThere ? soleConnection(store) : null;
  try {
    if (before !== null) setAside(store, before);
    renameSync(copy, store);
  } finally {
    lock?.close();
  }
  synced(dirname(store));
  return before;
}

/** A damaged file may have left a journal, which must not meet another file of the same name. */
function setAside(store: string, before: string): void {
  linkSync(store, before);
  if (existsSync(`${store}-wal`)) renameSync(`${store}-wal`, `${before}-wal`);
  rmSync(`${store}-shm`, { force: true });
}

/**
 * The only connection to a file, which writes nothing to it: SQLite leaves the write-ahead log only where nobody else has the file open. Throws where
 * somebody has; null where the file is no database, so that nobody can have it in use.
 */
function soleConnection(store: string): DatabaseSync | null {
  const db = new DatabaseSync(store, { timeout: 1000 });
  try {
    db.exec('pragma locking_mode = exclusive');
    db.exec('pragma journal_mode = delete');
    db.exec('begin exclusive');
    return db;
  } catch (error) {
    db.close();
    if (error instanceof Error && /locked|busy/.test(error.message))
      throw new Error('The store is in use: stop the service first', { cause: error });
    return null;
  }
}
