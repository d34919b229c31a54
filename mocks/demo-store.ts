import type { Repository } from '../src/service/ports.ts';
import type { Seeds } from './demo-seeds.ts';
import { IndexedDbRepository } from './indexeddb-repository.ts';
import { MemoryStore } from './memory-store.ts';

/** Whether edits survive a reload: `memory` where the browser refuses to keep anything. */
type StorageKind = 'kept' | 'memory';

/** What was written in this browser, to be laid over any seed. */
export interface DemoStore {
  readonly storage: StorageKind;
  /** A repository of both layers; what is written through one is seen through every other. */
  readonly over: (seeds: Seeds) => Repository;
  /** How many records were added or changed. */
  readonly touched: () => Promise<number>;
  /** Forgets everything that was written. */
  readonly clear: () => Promise<void>;
}

/** The database of that name. Private windows and strict settings refuse one; the page then says that nothing outlasts it. */
export async function openDemoStore(name: string, seeds: Seeds): Promise<DemoStore> {
  try {
    return storeOf('kept', await IndexedDbRepository.open(name, seeds));
  } catch {
    return storeOf('memory', new MemoryStore());
  }
}

/** The store over whatever holds what was written. */
export function storeOf(storage: StorageKind, held: IndexedDbRepository | MemoryStore): DemoStore {
  return {
    storage,
    over: (seeds) => held.over(seeds),
    touched: () => held.touched(),
    clear: () => held.clear(),
  };
}
