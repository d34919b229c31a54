import { join } from 'node:path';
import type { Repository } from '../service/ports.ts';
import { openStore, type StorePlace } from './open-store.ts';
import { damageOf, openedForReading } from './sqlite-connection.ts';
import { SqliteReader } from './sqlite-reader.ts';

/** A store opened to be read, with what its own engine finds damaged in it. */
export type OpenedStore = Omit<Repository, 'append'> & { readonly damage: readonly string[] };

/** A store in a file, read in one transaction: it stays as it was at the first read, whoever writes meanwhile. Throws where it is none. */
export class StoreFile extends SqliteReader implements OpenedStore {
  readonly damage: readonly string[];

  constructor(file: string) {
    super(openedForReading(file));
    this.db.exec('begin');
    this.damage = damageOf(this.db);
  }
}

/** The file of the store in a folder. */
export function storeFile(folder: string): string {
  return join(folder, 'stances.sqlite');
}

/** Opens the store that the service uses, or the file FILE, without changing it. Rejects where there is none. */
export async function openedStore(place: StorePlace & { readonly FILE?: string | undefined }): Promise<OpenedStore> {
  const { FILE, DATABASE_URL = '', DATA_DIR = 'data' } = place;
  if (FILE !== undefined || DATABASE_URL === '') return new StoreFile(FILE ?? storeFile(DATA_DIR));
  return Object.assign(await openStore(place, []), { damage: [] });
}
