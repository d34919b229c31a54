import { expect, test } from 'vitest';
import { codebook, memberList } from '../../reference/codebook.ts';
import { tileLayout } from './tile-layout.ts';

test.each([
  [1900, true],
  [390, false],
])('members stand by name all of them or none: on %i px, %s', (width, hasNames) => {
  const spec = {
    members: memberList,
    others: [],
    days: [{ day: '2024-01-01', stances: new Map() }],
    codebook,
  } as const;
  expect(tileLayout(spec, width).hasNames).toBe(hasNames);
});
