import { setupServer } from 'msw/node';
import { memoryRepository } from '../src/service/memory-repository.ts';
import { createService } from '../src/service/service.ts';
import { apiHandler } from './api-handler.ts';
import { demoSeeds, type Seeds } from './demo-seeds.ts';
import { demoWorld, newestInstant } from './demo-world.ts';
import { memoryShelf, tabSession } from './tab-session.ts';

/** The demo's service in memory, without a page, for tests: with the demo's own seeds where none are given. */
export async function memoryService(seeds: Seeds = demoSeeds()): Promise<(request: Request) => Promise<Response>> {
  const repository = memoryRepository([...seeds.keys()], [...seeds.values()].flat());
  return createService(demoWorld(repository, tabSession(memoryShelf()), await newestInstant(repository)));
}

/** MSW for tests in Node: `listen()` before, `close()` after; every request to an `/api/` path is answered by `service`. */
export function mockServer(service: (request: Request) => Promise<Response>) {
  return setupServer(apiHandler(service));
}
