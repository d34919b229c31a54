import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryService } from '../../../mocks/node.ts';
import { OpeningContext } from '../../question/use-view.ts';
import { CardDialog } from './card-dialog.tsx';
import { EvidencePage } from './evidence-page.tsx';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;

beforeEach(async () => {
  const service = await memoryService();
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
    service(new Request(new URL(path, 'http://x.test'), init)),
  );
  // The simulated page has no layout; without a height no row would be in view.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(48);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
});

function open(search = '') {
  window.history.replaceState(null, '', `/evidence${search}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <OpeningContext value={opening}>
        <EvidencePage />
        <CardDialog />
      </OpeningContext>
    </QueryClientProvider>,
  );
}

it('says how many records there are and match, and draws only the rows in view', async () => {
  open();
  const grid = await screen.findByRole('grid', { name: 'Records' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '268 of 333 published records are on satellite communication.',
  );
  expect(grid).toHaveAttribute('aria-rowcount', '269');
  await within(grid).findByRole('row', { name: /11 Nov 2026/ });
  const rows = within(grid).getAllByRole('row');
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.length).toBeLessThan(60);
  expect(rows.slice(1).every((row) => row.textContent.includes('illustrative'))).toBe(true);
});

it('draws every row that is loaded while it is printed, for paper does not scroll', async () => {
  open();
  const grid = await screen.findByRole('grid', { name: 'Records' });
  await within(grid).findByRole('row', { name: /11 Nov 2026/ });
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(within(grid).getAllByRole('row').length).toBeGreaterThan(190);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
});

it('moves the active row by arrows and opens its card by Enter', async () => {
  open();
  const grid = await screen.findByRole('grid', { name: 'Records' });
  grid.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  const active = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
  expect(active).toHaveAttribute('aria-rowindex', '4');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Record' })).toBeVisible();
  expect(new URLSearchParams(window.location.search).get('card')).toMatch(/^ill-/);
});

it('puts what is searched for into the address and says what to do where nothing matches', async () => {
  open();
  await screen.findByRole('grid', { name: 'Records' });
  expect(screen.getByRole('searchbox')).toHaveAttribute('aria-keyshortcuts', '/');
  await userEvent.type(screen.getByRole('searchbox'), 'no such words');
  expect(await screen.findByText('No record matches', {}, { timeout: 3000 })).toBeVisible();
  expect(new URLSearchParams(window.location.search).get('q')).toBe('no such words');
});

it('shows the source of an illustrative record as text that says it is made up, never as a link', async () => {
  open('?card=ill-dnk-01');
  const source = await screen.findByRole('region', { name: 'Source' });
  expect(source).toHaveTextContent('Made up: https://sources.example/ill-dnk-01 leads nowhere.');
  expect(within(source).queryByRole('link')).not.toBeInTheDocument();
});

it('links the sources of a documented record, by https alone and without a way back', async () => {
  open('?dataset=documented&q=a');
  const grid = await screen.findByRole('grid', { name: 'Records' });
  grid.focus();
  await userEvent.keyboard('{End}{Enter}');
  const sources = await screen.findByRole('region', { name: /^Sources?$/ });
  const links = within(sources).queryAllByRole('link');
  expect(sources).not.toHaveTextContent('Made up');
  for (const link of links) {
    expect(link).toHaveAttribute('rel', 'noopener noreferrer external');
    expect(link.getAttribute('href')).toMatch(/^https:/);
  }
  expect(links.length).toBeGreaterThan(0);
});

it('says so when a link names a record that is not there', async () => {
  open('?card=nobody-knows');
  expect(await screen.findByText('There is no such record here')).toBeVisible();
});
