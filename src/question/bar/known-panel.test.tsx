import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OpeningContext } from '../use-view.ts';
import { KnownPanel } from './known-panel.tsx';

test('leads to the comparison of two knowledge dates, with the question as it is', () => {
  history.replaceState(null, '', '/map?knownAt=2025-06-01&members=LTU&bindingOnly=true');
  render(
    <OpeningContext value={{ dataset: 'illustrative', opensOn: '2026-11-22' }}>
      <KnownPanel />
    </OpeningContext>,
  );
  expect(screen.getByRole('link', { name: 'Compare with another knowledge date' })).toHaveAttribute(
    'href',
    '/known?bindingOnly=true&knownAt=2025-06-01&members=LTU',
  );
});
