import { expect, it } from 'vitest';
import { differencesOf, resetOf } from './differences.ts';
import { patchedView } from './patched-view.ts';
import { type View, viewWith } from './view.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const wordsOf = (asked: Partial<View>) => differencesOf(viewWith(opening, asked), opening).map((part) => part.words);

it('finds no difference in the question that the page opens with', () => {
  expect(wordsOf({})).toEqual([]);
});

it('names each part that differs', () => {
  expect(
    wordsOf({
      on: '2025-06-01',
      members: ['DEU'],
      bindingOnly: true,
      knownAt: '2025-06-01',
      knownSince: '2024-06-01',
      institution: 'parliament',
    }),
  ).toEqual([
    'Day: 1 Jun 2025',
    'Members: Germany',
    'Binding acts only',
    'Evidence of: Parliament',
    'As known on 1 June 2025',
    'Against what was known on 1 June 2024',
  ]);
});

it('leaves the order of a page and an open record out of it', () => {
  expect(wordsOf({ sort: 'name', q: 'port', card: 'p-1' })).toEqual([]);
});

it('takes one part back and leaves the others', () => {
  const view = viewWith(opening, { on: '2025-06-01', bindingOnly: true });
  const [day] = differencesOf(view, opening);
  const after = patchedView(view, day?.undo ?? {}, opening);
  expect(differencesOf(after, opening).map((part) => part.words)).toEqual(['Binding acts only']);
});

it('takes everything back at once', () => {
  const view = viewWith(opening, {
    on: '2025-06-01',
    from: '2024-01-01',
    since: '2025-01-01',
    dataset: 'documented',
    sort: 'name',
  });
  expect(patchedView(view, resetOf(opening), opening)).toEqual({ ...viewWith(opening), sort: 'name' });
});
