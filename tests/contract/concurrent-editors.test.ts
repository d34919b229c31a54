import { describe, expect, test } from 'vitest';
import { emptySeeds } from '../../mocks/demo-seeds.ts';
import type { Repository } from '../../src/service/ports.ts';
import { memoryRepository } from '../../src/service/memory-repository.ts';
import { letWork } from './crowd.ts';
import { engines } from './engines.ts';

const MANY = { editors: 64, edits: 50, records: 8 };
/** Where each question goes to another process, most of what eight records would see is refusals. */
const SPREAD = { ...MANY, records: 64 };
const FEW = { editors: 8, edits: 5, records: 2 };
const none = { lost: [], extra: 0, isGapless: true, goesOn: true };

describe.each(engines)('editors who work at once on a store in $name', ({ name, lasts, place: placeOf }) => {
  // The simulated IndexedDB reads all that was ever written with each read; a few editors show there what many do elsewhere.
  const crowd = name === 'IndexedDB' ? FEW : name === 'PostgreSQL' ? SPREAD : MANY;

  test(`lose nothing: ${crowd.editors} with ${crowd.edits} edits each`, { timeout: 300_000 }, async () => {
    const place = placeOf();
    const stores: [Repository, ...Repository[]] = [await place.open(emptySeeds())];
    // Several tabs or processes over one place, where it can have them.
    if (lasts) stores.push(await place.open(emptySeeds()), await place.open(emptySeeds()));
    const tally = await letWork(crowd, stores);
    expect(tally).toMatchObject({ ...none, answered: crowd.editors * crowd.edits });
    expect(tally.refused).toBeGreaterThan(crowd.edits);
    for (const store of stores) await store.close();
    place.remove();
  });
});

test('where If-Match is ignored, edits are lost, and this is found', async () => {
  const tally = await letWork(
    { ...FEW, edits: 20 },
    [memoryRepository(['documented'])],
    (service) => async (request) => {
      if (request.method !== 'PATCH') return service(request);
      const current = await service(new Request(request.url, { headers: { 'x-identity': 'editor-a' } }));
      const headers = new Headers(request.headers);
      headers.set('if-match', current.headers.get('etag') ?? '');
      return service(new Request(request, { headers }));
    },
  );
  expect(tally.answered).toBe(160);
  expect(tally.lost.length).toBeGreaterThan(20);
});
