import { expect, test } from 'vitest';

test('the tests run on the pinned Node, not on an older one of the machine', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24);
});
