import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { timelineQuery } from '../queries/timeline.ts';
import { OpeningContext } from '../question/use-view.ts';
import { PrintedSource } from './printed-source.tsx';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;

afterEach(() => window.history.replaceState(null, '', '/'));

function print(search: string, readAt?: string) {
  window.history.replaceState(null, '', `/steps${search}`);
  const client = new QueryClient();
  if (readAt !== undefined) {
    const { queryKey } = timelineQuery('illustrative', null);
    client.setQueryData(queryKey, null, { updatedAt: Date.parse(readAt) });
  }
  render(
    <QueryClientProvider client={client}>
      <OpeningContext value={opening}>
        <footer>
          <PrintedSource />
        </footer>
      </OpeningContext>
    </QueryClientProvider>,
  );
  return screen.getByRole('contentinfo').textContent;
}

it('says on paper when the page was read, and the whole address that opens what was known then', () => {
  const words = print('?groups=baltic', '2026-11-22T21:15:05.500Z');
  expect(words).toContain('Illustrative data set, as known at 21:15:05 UTC on 22 November 2026.');
  expect(words).toMatch(/Opens again at http\S+\/steps\?\S*knownAt=2026-11-22T21:15:05.500Z\S*on=2026-11-22/);
  expect(words).not.toContain('as known now');
});

it('says the moment that was asked for', () => {
  expect(print('?knownAt=2025-06-01')).toMatch(/as known on 1 June 2025\. .* Opens again at http\S+knownAt=2025-06-01/);
});
