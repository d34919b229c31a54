import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Fate, faultyNetwork } from './faulty-network.ts';
import { browser, creation, edit, isEmpty, isParked } from './tabs.ts';

const POSITIONS = 8;
const EDITS = 24;

let tabs = browser();
beforeEach(() => {
  tabs = browser();
});
afterEach(() => vi.unstubAllGlobals());

function connect(fateOf?: (request: string) => Fate) {
  const network = faultyNetwork(fateOf);
  vi.stubGlobal('fetch', network.fetch);
  return network;
}
type Network = ReturnType<typeof connect>;
type Tab = Awaited<ReturnType<typeof tabs.tab>>;

/** Two hundred writes: eight positions, each created and then edited 24 times. */
async function addAll(tab: Tab): Promise<void> {
  for (let p = 0; p < POSITIONS; p += 1) {
    await tab.add(creation(`position-${p}`));
    for (let e = 1; e <= EDITS; e += 1) await tab.add(edit(`position-${p}`, `edit ${e}`));
  }
}

async function expectAllOnceInOrder(network: Network): Promise<void> {
  const ids = await network.ids();
  expect(ids).toHaveLength(POSITIONS);
  const inOrder = [null, ...Array.from({ length: EDITS }, (_, i) => `edit ${i + 1}`)];
  for (const id of ids) {
    const revisions = await network.revisions(id);
    expect(revisions.map(({ changeNote }) => changeNote)).toEqual(inOrder);
  }
}

describe('two hundred writes over eight positions', () => {
  it('are each applied once and in order, whatever is lost on the way', async () => {
    const bad: readonly Fate[] = ['request lost', 'answer lost', '500', '429', '503'];
    const fates: readonly Fate[] = [...bad, 'answered', 'answered', 'answered', 'answered', 'answered'];
    const network = connect(() => fates[Math.floor(Math.random() * fates.length)] ?? 'answered');
    const tab = await tabs.tab();
    await addAll(tab);
    await tab.until(isEmpty);
    await tab.close();
    expect(network.sent.length).toBeGreaterThan(200);
    await expectAllOnceInOrder(network);
  }, 60_000);

  it('are each sent once by two tabs on a good line, and never two of one position at once', async () => {
    const network = connect();
    const [one, two] = [await tabs.tab(), await tabs.tab()];
    await addAll(two);
    await one.until(isEmpty);
    await Promise.all([one.close(), two.close()]);
    expect(network.sent).toHaveLength(200);
    expect(network.overlaps()).toBe(0);
    await expectAllOnceInOrder(network);
  }, 60_000);

  it('are neither lost nor applied twice when the sending tab is killed, again and again', async () => {
    const network = connect();
    let sending = await tabs.tab();
    await addAll(sending);
    for (let kill = 1; kill <= 5; kill += 1) {
      const next = await tabs.tab();
      await next.until((open) => open.length <= 200 - 30 * kill && open.some(({ state }) => state.is === 'sending'));
      sending.kill();
      sending = next;
    }
    await sending.until(isEmpty);
    await sending.close();
    await expectAllOnceInOrder(network);
    // Only what was on its way when its tab died, at most four writes, is sent again.
    expect(network.sent.length).toBeLessThanOrEqual(200 + 5 * 4);
    expect(network.sent.length).toBeGreaterThanOrEqual(200);
  }, 60_000);
});

describe('a refusal', () => {
  it('parks a stale change with what is there now, holds what follows it, and lets other positions pass', async () => {
    const network = connect();
    const tab = await tabs.tab();
    await tab.add(creation('mine'));
    await tab.until(isEmpty);
    const [id = ''] = await network.ids();
    await network.ask('PATCH', `/api/datasets/documented/positions/${id}`, {
      as: 'editor-b',
      body: { note: 'B', changeNote: 'by B' },
      headers: { 'if-match': '"1"' },
    });
    const stale = await tab.add(edit('mine', 'too late', '"1"'));
    await tab.add(edit('mine', 'after it'));
    await tab.add(creation('other'));
    const open = await tab.until((now) => isParked(now) && now.length === 2);
    expect(open[0]?.state).toMatchObject({ problem: { status: 412, currentETag: '"2"', current: { note: 'B' } } });
    expect(open[1]?.state.is).toBe('waiting');

    const { body, key } = edit('mine', 'merged');
    await tab.store.revise(stale.id, { body, ifMatch: '"2"', key });
    tab.ring();
    await tab.until(isEmpty);
    await tab.close();
    const notes = (await network.revisions(id)).map(({ changeNote }) => changeNote);
    expect(notes).toEqual([null, 'by B', 'merged', 'after it']);
  });

  it('parks what the service finds wrong, with its reason, until a person mends it', async () => {
    const network = connect();
    const tab = await tabs.tab();
    const wrong = await tab.add(creation('wrong', { services: [] }));
    const [parked] = await tab.until(isParked);
    expect(parked?.state).toMatchObject({ problem: { status: 422, errors: [{ pointer: '/services' }] } });
    const { body, key } = creation('wrong');
    await tab.store.revise(wrong.id, { body, ifMatch: null, key });
    tab.ring();
    await tab.until(isEmpty);
    await tab.close();
    expect(await network.ids()).toHaveLength(1);
  });

  it('parks what nobody is signed in for, and sends it after the sign-in', async () => {
    const network = connect();
    network.signIn(null);
    const tab = await tabs.tab();
    await tab.add(creation('one'));
    await tab.until(isParked);
    await tab.close();
    network.signIn('editor-a');
    const again = await tabs.tab();
    await again.until(isEmpty);
    await again.close();
    expect(await network.ids()).toHaveLength(1);
  });

  it('takes back what waits behind a parked write together with it, on request alone', async () => {
    connect();
    const tab = await tabs.tab();
    const wrong = await tab.add(creation('wrong', { services: [] }));
    await tab.add(edit('wrong', 'after it'));
    await tab.until(isParked);
    expect(await tab.store.withdraw(wrong.id)).toHaveLength(2);
    expect(await tab.store.open()).toEqual([]);
    await tab.close();
  });
});

describe('an answer that is lost', () => {
  it('is found in the history, even where a colleague has gone on from there; what follows is then merged', async () => {
    let isLost = false;
    const network = connect((request) => (request.startsWith('PATCH') && !isLost ? 'answer lost' : 'answered'));
    const tab = await tabs.tab();
    await tab.add(creation('mine'));
    await tab.until(isEmpty);
    const [id = ''] = await network.ids();
    const first = await tab.add(edit('mine', 'first'));
    await tab.until(([open]) => open !== undefined && open.attempts > 1);
    await network.ask('PATCH', `/api/datasets/documented/positions/${id}`, {
      as: 'editor-b',
      body: { note: 'B', changeNote: 'by B' },
      headers: { 'if-match': '"2"' },
    });
    isLost = true;
    await tab.add(edit('mine', 'second'));
    await tab.until((open) => isParked(open) && open.length === 1);
    await tab.close();
    expect((await tab.store.get(first.id))?.state).toEqual({ is: 'done', etag: '"2"' });
    expect((await network.revisions(id)).map(({ changeNote }) => changeNote)).toEqual([null, 'first', 'by B']);
  });

  it('is no excuse for a colleague’s revision: what another wrote with the same words is not ours', async () => {
    const network = connect();
    const tab = await tabs.tab();
    await tab.add(creation('mine'));
    await tab.until(isEmpty);
    const [id = ''] = await network.ids();
    const { body } = edit('mine', 'same words');
    await network.ask('PATCH', `/api/datasets/documented/positions/${id}`, {
      as: 'editor-b',
      body,
      headers: { 'if-match': '"1"' },
    });
    await tab.add(edit('mine', 'same words', '"1"'));
    const [parked] = await tab.until(isParked);
    expect(parked?.state).toMatchObject({ problem: { currentBy: 'editor-b' } });
    await tab.close();
  });
});

it('refuses a change that starts from nothing', async () => {
  connect();
  const tab = await tabs.tab();
  await expect(tab.add(edit('unknown', 'first'))).rejects.toThrow(RangeError);
  await tab.close();
});

it('leaves to each identity what it wrote', async () => {
  const network = connect();
  const tab = await tabs.tab('editor-a');
  await tab.add(creation('hers', {}, 'editor-b'));
  await tab.add(creation('his'));
  const open = await tab.until((now) => now.length === 1);
  expect(open).toMatchObject([{ by: 'editor-b', state: { is: 'waiting' } }]);
  await tab.close();
  expect(network.sent).toHaveLength(1);
});
