import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Offer } from '../queries/datasets.ts';
import { OpeningContext } from '../question/use-view.ts';
import { SiteHeader } from './site-header.tsx';

const counts = { published: 1, retracted: 0, members: 1 };
const rest = { counts, dateRange: { from: null, to: null }, opensOn: '2026-11-22' };
const offers: readonly Offer[] = [
  { id: 'illustrative', editable: true, notice: 'Made up.', ...rest },
  { id: 'documented', editable: false, notice: 'Sourced.', ...rest },
];

function open(shown: readonly Offer[]) {
  const location = memoryLocation({ path: '/steps', searchPath: 'on=2025-06-01&why=LTU', record: true });
  render(
    <Router hook={location.hook} searchHook={location.searchHook}>
      <OpeningContext value={{ dataset: 'illustrative', opensOn: '2026-11-22' }}>
        <SiteHeader offers={shown} onSearch={vi.fn<() => void>()} />
      </OpeningContext>
    </Router>,
  );
  return () => location.history.at(-1);
}

it('switches the data set, keeps the question and closes what was open', async () => {
  const address = open(offers);
  expect(screen.getByRole('radio', { name: 'Illustrative' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Documented' }));
  expect(address()).toBe('/steps?dataset=documented&on=2025-06-01');
});

it('takes the question along to every page and marks the current one', () => {
  open(offers);
  expect(screen.getByRole('link', { name: 'Evidence' })).toHaveAttribute('href', '/evidence?on=2025-06-01');
  expect(screen.getByRole('link', { name: 'Steps' })).toHaveAttribute('aria-current', 'page');
});

it('offers no switch where there is one data set', () => {
  open(offers.slice(1));
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});
