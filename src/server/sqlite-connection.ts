import { DatabaseSync } from 'node:sqlite';
import { prepareSchema, refuseOtherSchema } from './sqlite-schema.ts';

/** A connection that commits to the disk, to a file with today's tables; made where it is missing. Throws where it cannot be. */
export function openedForWriting(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  return onlyIf(db, prepareSchema);
}

/** A connection to a store that is there, which changes nothing. Throws where it is no store, or one of other tables. */
export function openedForReading(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  return onlyIf(db, refuseOtherSchema);
}

/** Closes what was refused. */
function onlyIf(db: DatabaseSync, check: (db: DatabaseSync) => void): DatabaseSync {
  try {
    check(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** What SQLite itself finds damaged in a file: broken pages, rows against their tables' rules, references to nothing. */
export function damageOf(db: DatabaseSync): readonly string[] {
  const pages = db.prepare('pragma integrity_check').all();
  const references = db.prepare('pragma foreign_key_check').all();
  return [
    ...pages.map((row) => String(row['integrity_check'])).filter((line) => line !== 'ok'),
    ...references.map((row) => `${String(row['table'])} names what is not in ${String(row['parent'])}`),
  ];
}
