import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Seeds } from '../../mocks/demo-seeds.ts';
import { IndexedDbRepository } from '../../mocks/indexeddb-repository.ts';
import { PostgresRepository } from '../../src/server/postgres-repository.ts';
import { SqliteRepository } from '../../src/server/sqlite-repository.ts';
import { memoryRepository } from '../../src/service/memory-repository.ts';
import type { Repository } from '../../src/service/ports.ts';
import { newDatabase } from '../postgres/new-database.ts';

/** One place where a store keeps its data; opened again, it gives the same data. */
export interface Place {
  readonly open: (seeds: Seeds) => Promise<Repository>;
  readonly remove: () => void;
}

/** A kind of store under test. */
export interface Engine {
  readonly name: string;
  /** Whether data outlast a closed repository, and two may be open at once. */
  readonly lasts: boolean;
  /** Whether several processes, each with a clock of its own, may write to one place: it refuses a time that does not go on. */
  readonly isShared: boolean;
  readonly place: () => Place;
}

let count = 0;

export const engines: readonly Engine[] = [
  {
    name: 'memory',
    lasts: false,
    isShared: false,
    place: () => ({
      open: async (seeds) => memoryRepository([...seeds.keys()], [...seeds.values()].flat()),
      remove: () => {},
    }),
  },
  {
    name: 'IndexedDB',
    lasts: true,
    isShared: false,
    place: () => {
      const name = `place-${count++}`;
      return { open: (seeds) => IndexedDbRepository.open(name, seeds), remove: () => indexedDB.deleteDatabase(name) };
    },
  },
  {
    name: 'SQLite',
    lasts: true,
    isShared: true,
    place: () => {
      const folder = mkdtempSync(join(tmpdir(), 'stances-'));
      return {
        open: async (seeds) => new SqliteRepository(join(folder, 'store.sqlite'), seedList(seeds)),
        remove: () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  },
  {
    name: 'PostgreSQL',
    lasts: true,
    isShared: true,
    place: () => {
      const made = newDatabase();
      return {
        open: async (seeds) => PostgresRepository.open(await made, seedList(seeds)),
        // It goes with the whole server when the tests have ended.
        remove: () => {},
      };
    },
  },
];

function seedList(seeds: Seeds) {
  return [...seeds].map(([dataset, revisions]) => [dataset, () => revisions] as const);
}
