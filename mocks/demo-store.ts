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
  /** Forgets everything that was written. */
  readonly clear: () => Promise<void>;
}

/** The database of that name. Private windows and strict settings refuse one; the page then says that nothing outlasts it. */
export async function openDemoStore(name: string, seeds: Seeds): Promise<DemoStore> {
  try {
    const kept = await IndexedDbRepository.open(name, seeds);
    return { storage: 'kept', over: (other) => kept.over(other), clear: () => kept.clear() };
  } catch {
    const memory = new MemoryStore();
    return { storage: 'memory', over: (other) => memory.over(other), clear: () => memory.clear() };
  }
}
