import { expect, test } from 'vitest';
import { readSearch, searchOf } from '../url-codec.ts';
import { type Opening, viewWith } from '../view.ts';
import { frozenAddress } from './frozen-address.ts';

const opening: Opening = { dataset: 'illustrative', opensOn: '2026-11-22' };
const later: Opening = { dataset: 'documented', opensOn: '2027-08-01' };

test('opens the same view on a later day, and where another data set comes first', () => {
  for (const asked of [
    {},
    { on: '2025-04-21' },
    { dataset: 'documented', from: '2020-01-01' },
    { to: '2026-01-01' },
  ] as const) {
    const view = viewWith(opening, { ...asked, knownAt: '2026-11-22T21:15:05.500Z' });
    const address = frozenAddress(`/steps${searchOf(view, opening)}`, view);
    const { asked: read, dropped } = readSearch(new URL(address).search);
    expect(dropped).toEqual([]);
    expect(viewWith(later, read)).toEqual(view);
    expect(address).toMatch(/^https?:.*\/steps\?/);
  }
});

test('says nothing twice where the question stands behind the hash', () => {
  const view = viewWith(opening, { on: '2025-04-21', knownAt: '2026-11-22T21:15:05.500Z' });
  const address = frozenAddress(`#/steps${searchOf(view, opening)}`, view);
  const { asked, dropped } = readSearch(address.slice(address.indexOf('?')));
  expect(dropped).toEqual([]);
  expect(viewWith(later, asked)).toEqual(view);
  expect(address).toContain('#/steps?');
});
