// A browser gives a page a share of the disk; when it is used up, the service says so, and nothing is half written.
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { IndexedDbRepository } from '../../mocks/indexeddb-repository.ts';
import { problemSchema } from '../../src/contract/problems.ts';
import { fixtureWorld, startedService } from '../../src/service/started-service.ts';

const seeds = new Map([
  ['documented', []],
  ['illustrative', []],
] as const);
const persist = vi.fn<() => Promise<boolean>>();
vi.stubGlobal('navigator', { storage: { persist } });
afterEach(() => void vi.restoreAllMocks());

test('a full store says that there is no room and keeps nothing of the write; the browser is asked to keep what is kept, once', async () => {
  const repository = await IndexedDbRepository.open('full', seeds);
  const { create } = startedService(fixtureWorld(repository));
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const refused = await create();
  expect(refused.status).toBe(503);
  expect(problemSchema.parse(await refused.json())).toMatchObject({
    type: '/problems/unavailable',
    detail: 'This device has no room left to keep it',
  });
  expect(await repository.allRevisions('documented')).toEqual([]);
  expect(persist).not.toHaveBeenCalled();

  full.mockRestore();
  persist.mockRejectedValue(new Error('refused'));
  expect((await create()).status).toBe(201);
  expect((await create()).status).toBe(201);
  expect(await repository.allRevisions('documented')).toHaveLength(2);
  expect(persist).toHaveBeenCalledTimes(1);
});
