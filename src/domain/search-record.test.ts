import { expect, test } from 'vitest';
import { isSearch } from './search-record.ts';

test('a search without result is a search, and a refusal to answer is a word of the government', () => {
  expect(isSearch({ reason: 'none-found' })).toBe(true);
  expect(isSearch({ reason: 'declined' })).toBe(false);
  expect(isSearch({ reason: null })).toBe(false);
});
