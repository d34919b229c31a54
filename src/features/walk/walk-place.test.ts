import { expect, it } from 'vitest';
import { placeFrom } from './walk-place.ts';

it('reads the step and the address that the tab kept', () => {
  expect(placeFrom('3 /shifts?event=memo-2025')).toEqual({ step: 3, from: '/shifts?event=memo-2025' });
});

it.each([null, '', '9 /', 'x /', '3', '3 https://example.org/', '-1 /'])('%j is no place in the walk', (text) => {
  expect(placeFrom(text)).toBeNull();
});
