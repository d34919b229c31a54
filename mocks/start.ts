import './storage-stand-in.ts';
import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { setupWorker } from 'msw/browser';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import { memoryRepository } from '../src/service/memory-repository.ts';
import type { Repository } from '../src/service/ports.ts';
import { createService } from '../src/service/service.ts';
import { apiHandler } from './api-handler.ts';
import { demoSeeds, emptySeeds, type Seeds } from './demo-seeds.ts';
import { demoWorld, newestInstant } from './demo-world.ts';
import { IndexedDbRepository } from './indexeddb-repository.ts';
import { type Scenario, scenarioOf, underScenario } from './scenarios.ts';
import { memoryShelf, type Shelf, tabSession } from './tab-session.ts';

/** `worker`: a service worker answers, and requests show in the browser's tools. `page`: the page's own fetch is answered. */
export type MockMode = 'worker' | 'page';

/** Whether edits survive a reload: `memory` where the browser refuses to keep anything. */
export type StorageKind = 'kept' | 'memory';

const DATABASE = 'satellite-stances';

/** Mounts the whole service in the page, over this browser's storage. After this, requests to `/api` are answered. */
export async function startMocks(mode: MockMode): Promise<{ readonly storage: StorageKind }> {
  const shelf = shelfOfTab();
  const scenario = scenarioOf(location.search, shelf);
  takeScenarioFromAddress();
  const { repository, storage } = await openStore(scenario);
  const world = demoWorld(repository, tabSession(shelf), await newestInstant(repository));
  await mount(mode, underScenario(scenario, createService(world)));
  return { storage };
}

/** The scenario is the demo's and no part of the reader's question: the address goes without it. */
function takeScenarioFromAddress(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('scenario')) return;
  address.searchParams.delete('scenario');
  history.replaceState(history.state, '', address);
}

async function openStore(scenario: Scenario): Promise<{ repository: Repository; storage: StorageKind }> {
  if (scenario === 'empty') return { repository: inMemory(emptySeeds()), storage: 'memory' };
  const seeds = demoSeeds();
  try {
    return { repository: await IndexedDbRepository.open(DATABASE, seeds), storage: 'kept' };
  } catch {
    // Private windows and strict settings refuse; the page then says that nothing outlasts it.
    return { repository: inMemory(seeds), storage: 'memory' };
  }
}

function inMemory(seeds: Seeds): Repository {
  return memoryRepository([...seeds.keys()], [...seeds.values()].flat());
}

async function mount(mode: MockMode, service: (request: Request) => Promise<Response>): Promise<void> {
  const handlers = [apiHandler(service)];
  if (mode === 'worker') {
    await setupWorker(...handlers).start({ onUnhandledFrame: 'bypass', quiet: true });
    return;
  }
  const sources = [new InterceptorSource({ interceptors: [new FetchInterceptor()] })];
  defineNetwork({ sources, handlers, onUnhandledFrame: 'bypass', context: { quiet: true } }).enable();
}

function shelfOfTab(): Shelf {
  try {
    sessionStorage.getItem('');
    return sessionStorage;
  } catch {
    return memoryShelf();
  }
}
