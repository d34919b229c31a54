import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../service/ports.ts';
import { PostgresRepository } from './postgres-repository.ts';
import type { Seed } from './seed.ts';
import { SqliteRepository } from './sqlite-repository.ts';

/** Where the store is kept: a PostgreSQL at DATABASE_URL, or else one file in the folder DATA_DIR (default `data`). */
export interface StorePlace {
  readonly DATABASE_URL?: string | undefined;
  readonly DATA_DIR?: string | undefined;
}

/** Opens the store and makes what it lacks. Rejects where it cannot be reached, or the address is none. */
export async function openStore(place: StorePlace, seeds: readonly Seed[]): Promise<Repository> {
  const { DATABASE_URL = '', DATA_DIR = 'data' } = place;
  if (DATABASE_URL === '') {
    mkdirSync(DATA_DIR, { recursive: true });
    return new SqliteRepository(join(DATA_DIR, 'stances.sqlite'), seeds);
  }
  if (/^postgres(?:ql)?:\/\//.test(DATABASE_URL)) return PostgresRepository.open(DATABASE_URL, seeds);
  // Its own words stay out of the message: an address holds a password.
  throw new Error('DATABASE_URL is an address that begins with postgres://');
}
