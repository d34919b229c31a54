import { expect, it } from 'vitest';
import { patchedView } from './patched-view.ts';
import { viewWith } from './view.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const usual = viewWith(opening);

it('takes the other end of the range along where one is moved past it', () => {
  expect(patchedView(usual, { from: '2027-05-01' }, opening)).toMatchObject({ from: '2027-05-01', to: '2027-05-01' });
  expect(patchedView(usual, { to: '2018-05-01' }, opening)).toMatchObject({ from: '2018-05-01', to: '2018-05-01' });
});

it('keeps counting moves of the last weeks when another day is shown', () => {
  expect(patchedView(usual, { on: '2025-06-20' }, opening).since).toBe('2025-04-01');
});

it('leaves a day that was chosen to count moves from where it is', () => {
  const view = patchedView(usual, { since: '2020-01-01' }, opening);
  expect(patchedView(view, { on: '2025-06-20' }, opening).since).toBe('2020-01-01');
});
