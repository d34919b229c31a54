import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';
import { LIMITS, limitsWith } from './limits.ts';
import { rateLimit } from './rate-limit.ts';

const rate = { atOnce: 3, perSecond: 2, clients: 2 };

test('a client may ask so often at once, and then at the pace of the limit', () => {
  const wait = rateLimit(rate);
  expect([0, 0, 0, 0].map((now) => wait('a', now))).toEqual([null, null, null, 1]);
  expect(wait('a', 499)).toBe(1);
  expect(wait('a', 500)).toBeNull();
  expect(wait('a', 501)).toBe(1);
  expect([60_000, 60_000, 60_000, 60_000].map((now) => wait('a', now))).toEqual([null, null, null, 1]);
});

test('clients do not wait for each other, and those who asked longest ago are forgotten', () => {
  const wait = rateLimit(rate);
  for (const _ of [1, 2, 3, 4]) wait('a', 0);
  expect(wait('b', 0)).toBeNull();
  expect(wait('a', 0)).toBe(1);
  wait('c', 0);
  expect(wait('a', 0)).toBe(1);
  wait('c', 0);
  wait('d', 0);
  expect(wait('a', 0)).toBeNull();
});

test('the table lets one address ask a thousand times in a moment', () => {
  const { requestsAtOnce: atOnce, requestsPerSecond: perSecond, clients } = LIMITS;
  const wait = rateLimit({ atOnce, perSecond, clients });
  expect(Array.from({ length: 1000 }, () => wait('a', 0)).every((seconds) => seconds === null)).toBe(true);
});

test('an hour is told where that is how long it takes', () => {
  const wait = rateLimit({ atOnce: 1, perSecond: 1 / 3600, clients: 1 });
  wait('a', 0);
  expect(wait('a', 0)).toBe(3600);
});

test.each([
  ['192.0.2.7', null, 0, '192.0.2.7'],
  ['::ffff:192.0.2.7', null, 0, '192.0.2.7'],
  ['192.0.2.7', '203.0.113.1', 0, '192.0.2.7'],
  ['127.0.0.1', '198.51.100.9, 203.0.113.1', 1, '203.0.113.1'],
  ['127.0.0.1', '198.51.100.9, 203.0.113.1', 2, '198.51.100.9'],
  ['127.0.0.1', '203.0.113.1', 3, '203.0.113.1'],
  ['127.0.0.1', null, 1, '127.0.0.1'],
  ['2001:db8:1:2:3:4:5:6', null, 0, '2001:db8:1:2'],
  ['2001:db8::6', null, 0, '2001:db8:0:0'],
  ['::1', null, 0, '0:0:0:0'],
  [undefined, null, 0, ''],
])('%s with %s behind %i proxies counts as %s', (remote, forwarded, proxies, client) => {
  expect(clientAddress(remote, forwarded, proxies)).toBe(client);
});

test('another rate can be set, with ten seconds of it at once', () => {
  expect(limitsWith('5000')).toEqual({ ...LIMITS, requestsPerSecond: 5000, requestsAtOnce: 50_000 });
  for (const none of [undefined, '', 'many', '0', '-1']) expect(limitsWith(none)).toBe(LIMITS);
});
