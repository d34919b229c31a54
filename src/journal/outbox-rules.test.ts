import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Problem } from '../contract/problems.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { answered, backOff, nextSendAt, readyToSend, resumed, revised, taken, withdrawn } from './outbox-rules.ts';

const moment = { now: 1000, chance: 0.5 };
const entry = (id: number, change: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id,
  key: `key-${id}`,
  act: 'edit',
  dataset: 'documented',
  position: 'a',
  local: null,
  body: {},
  ifMatch: '"1"',
  by: 'editor-a',
  createdAt: '2026-11-22T10:00:00Z',
  attempts: 0,
  notBefore: 0,
  state: { is: 'waiting' },
  ...change,
});
const problem = (name: string, status = 400): Problem => ({
  type: `/problems/${name}`,
  title: name,
  status,
  instance: '/',
});
const refused = (name: string, retryAfter: number | null = null) =>
  ({ is: 'refused', problem: problem(name), retryAfter }) as const;
const idsOf = (entries: readonly OutboxEntry[]) => entries.map(({ id }) => id);

it('sends the first of each position, and of no position two', () => {
  const open = [entry(3, { position: 'b' }), entry(2), entry(1), entry(4, { position: 'c', notBefore: 2000 })];
  expect(idsOf(readyToSend(open, 1000))).toEqual([1, 3]);
  expect(nextSendAt(open, 1000)).toBe(2000);
});

it('holds a position while its first write is on its way or parked', () => {
  expect(readyToSend([entry(1, { state: { is: 'sending' } }), entry(2)], 1000)).toEqual([]);
  const parked = entry(1, { state: { is: 'parked', problem: problem('stale') } });
  expect(readyToSend([parked, entry(2)], 1000)).toEqual([]);
  expect(nextSendAt([parked, entry(2)], 1000)).toBeNull();
});

it('has no more than four requests under way', () => {
  const open = [1, 2, 3, 4, 5, 6].map((id) => entry(id, { position: `p${id}` }));
  expect(readyToSend(open, 0)).toHaveLength(4);
  const busy = open.map((each) => (each.id < 4 ? { ...each, state: { is: 'sending' } as const } : each));
  expect(idsOf(readyToSend(busy, 0))).toEqual([4]);
});

it('does not send a change that does not know what it starts from', () => {
  expect(readyToSend([entry(1, { ifMatch: null })], 1000)).toEqual([]);
  expect(taken(entry(1, { ifMatch: null }))).toBeNull();
  expect(taken(entry(1))).toMatchObject({ attempts: 1, state: { is: 'sending' } });
});

it('gives the next write of the position the ETag of the one that is done, and all of them the new id', () => {
  const group = [
    entry(1, { act: 'create', position: 'local', ifMatch: null }),
    entry(2, { position: 'local', ifMatch: null }),
    entry(3, { position: 'local', ifMatch: null }),
  ];
  const [first = entry(0)] = group;
  expect(answered(first, group, { is: 'done', id: 'a', etag: '"1"' }, moment)).toMatchObject([
    { id: 1, position: 'a', state: { is: 'done' } },
    { id: 2, position: 'a', ifMatch: '"1"' },
    { id: 3, position: 'a', ifMatch: null },
  ]);
});

it.each(['stale', 'self-review', 'forbidden', 'duplicate', 'illegal-transition', 'validation', 'unauthenticated'])(
  'parks a write that is refused as %s, with the reason',
  (name) => {
    const [after] = answered(entry(1), [], refused(name), moment);
    expect(after?.state).toEqual({ is: 'parked', problem: problem(name) });
  },
);

it.each(['rate-limited', 'unavailable', 'idempotency-in-progress'])(
  'sends a write again that is refused as %s, with the same key and not before the service asked for',
  (name) => {
    const [after] = answered(entry(1, { attempts: 1 }), [], refused(name, 30), moment);
    expect(after).toMatchObject({ key: 'key-1', notBefore: 31_000, state: { is: 'waiting' } });
  },
);

it('sends a write again that nobody answered', () => {
  const [after] = answered(entry(1, { attempts: 1 }), [], { is: 'unanswered' }, moment);
  expect(after).toMatchObject({ key: 'key-1', state: { is: 'waiting' } });
  expect(after?.notBefore).toBe(1000 + backOff(1, 0.5));
});

it('waits longer from attempt to attempt, by chance, and never longer than a minute', () => {
  const law = fc.property(fc.nat(10_000), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempts, chance) => {
    const longest = Math.min(60_000, 500 * 2 ** attempts);
    expect(backOff(attempts, chance)).toBeGreaterThanOrEqual(longest / 2);
    expect(backOff(attempts, chance)).toBeLessThanOrEqual(longest);
  });
  fc.assert(law);
});

it('takes up what an ended sender left and what waited for a sign-in, and nothing else', () => {
  const states = [
    { is: 'sending' },
    { is: 'parked', problem: problem('unauthenticated') },
    { is: 'parked', problem: problem('stale') },
    { is: 'waiting' },
  ] as const;
  const again = resumed(states.map((state, i) => entry(i, { state, attempts: 3 })));
  expect(again).toMatchObject([
    { id: 0, attempts: 3, state: { is: 'waiting' } },
    { id: 1, attempts: 3, state: { is: 'waiting' } },
  ]);
});

it('lets a person change what is parked, and take back what is not on its way', () => {
  const parked = entry(2, { attempts: 2, state: { is: 'parked', problem: problem('stale') } });
  const change = { body: { note: 'merged' }, ifMatch: '"5"', key: 'fresh' };
  expect(revised(parked, change)).toMatchObject({ ...change, attempts: 0, state: { is: 'waiting' } });
  expect(revised(entry(1), change)).toBeNull();
  const group = [entry(1, { state: { is: 'done', etag: '"2"' } }), parked, entry(3)];
  expect(idsOf(withdrawn(parked, group))).toEqual([2, 3]);
  expect(withdrawn(entry(2, { state: { is: 'sending' } }), group)).toEqual([]);
});
