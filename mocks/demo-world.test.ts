import { describe, expect, test } from 'vitest';
import { ANONYMOUS } from '../src/domain/permissions.ts';
import { memoryRepository } from '../src/service/memory-repository.ts';
import { demoSeeds } from './demo-seeds.ts';
import { clockAfter, demoWorld, newestInstant } from './demo-world.ts';
import { memoryShelf, tabSession } from './tab-session.ts';

const seeds = demoSeeds();
const repository = memoryRepository([...seeds.keys()], [...seeds.values()].flat());
const request = new Request('https://demo.example/api/session');

describe('the demo as the service sees it', () => {
  test('opens on 2026-11-22, edits the illustrative set and only reads the documented one', () => {
    const { offers } = demoWorld(repository, tabSession(memoryShelf()), '2026-11-21T00:00:00Z');
    expect(offers.map(({ dataset, editable, opensOn }) => [dataset, editable, opensOn()])).toEqual([
      ['illustrative', true, '2026-11-22'],
      ['documented', false, '2026-11-22'],
    ]);
  });

  test('knows the newest instant on record', async () => {
    const newest = [...seeds.values()].flat().map(({ recordedAt }) => recordedAt);
    expect(await newestInstant(repository)).toBe(newest.toSorted().at(-1));
  });

  test('has a clock that is never behind what is on record, and never says the same twice', () => {
    const wrong = clockAfter('2026-11-21T15:00:00.000Z', () => 0);
    expect([wrong.now(), wrong.now()]).toEqual(['2026-11-21T15:00:00.001Z', '2026-11-21T15:00:00.002Z']);
    const right = clockAfter('2026-11-21T15:00:00.000Z', () => Date.UTC(2027, 0, 1));
    expect(right.now()).toBe('2027-01-01T00:00:00.000Z');
  });
});

describe('the sign-in of a tab', () => {
  test('begins as an anonymous viewer, takes an identity with its role, and gives it up', async () => {
    const session = tabSession(memoryShelf());
    expect(await session.actorOf(request)).toEqual(ANONYMOUS);
    await session.signInDemo?.('reviewer-s');
    expect(await session.actorOf(request)).toEqual({ identity: 'reviewer-s', role: 'reviewer' });
    await session.signOut(request);
    expect(await session.actorOf(request)).toEqual(ANONYMOUS);
  });

  test('lets two tabs be two people', async () => {
    const [one, two] = [tabSession(memoryShelf()), tabSession(memoryShelf())];
    await one.signInDemo?.('editor-a');
    await two.signInDemo?.('admin-x');
    expect((await one.actorOf(request)).identity).toBe('editor-a');
    expect((await two.actorOf(request)).role).toBe('admin');
  });

  test('takes a stored name that it does not know for nobody', async () => {
    const shelf = memoryShelf();
    shelf.setItem('demo-identity', 'admin-of-everything');
    expect(await tabSession(shelf).actorOf(request)).toEqual(ANONYMOUS);
  });
});
