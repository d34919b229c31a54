import { describe, expect, test } from 'vitest';
import { emptySeeds } from '../../mocks/demo-seeds.ts';
import { auditOf } from '../../src/server/store-audit.ts';
import { fixtureWorld, positionsAt, startedService } from '../../src/service/started-service.ts';
import { engines } from './engines.ts';

describe.each(engines)('the audit of a store in $name', ({ place: placeOf }) => {
  test('finds nothing in what the service wrote, whatever acts it allowed', async () => {
    const place = placeOf();
    const store = await place.open(emptySeeds());
    const { ask, act, create, published } = startedService(fixtureWorld(store));
    const id = await published();
    await act(id, 'confirm', 'editor-b', 3);
    const edit = { note: 'more', changeNote: 'more' };
    await ask('PATCH', `${positionsAt}/${id}`, { as: 'editor-a', body: edit, headers: { 'if-match': '"4"' } });
    await act(id, 'submit', 'editor-a', 5);
    await act(id, 'return', 'reviewer-r', 6, { reason: 'not yet' });
    await act(id, 'retract', 'reviewer-r', 7, { reason: 'made in error' });
    await create();
    const audit = await auditOf(store, '2026-11-23');
    expect(audit).toMatchObject({ positions: 2, findings: [] });
    expect(audit.revisions, 'all acts were allowed').toBe(9);
    await store.close();
    place.remove();
  });
});
