import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { KnownAt } from '../domain/instant.ts';
import { timelineQuery } from './timeline.ts';
import { useReadAt } from './use-read-at.ts';

const READ_AT = '2026-11-22T21:15:05.500Z';

function readAt(knownAt: KnownAt | null, isRead: boolean): string {
  const client = new QueryClient();
  const queryKey: readonly unknown[] = timelineQuery('illustrative', knownAt).queryKey;
  const empty = { positions: [], history: [], responses: [] };
  if (isRead) client.setQueryData(queryKey, empty, { updatedAt: Date.parse(READ_AT) });
  const Page = () => <output>{useReadAt('illustrative', knownAt) ?? 'not known'}</output>;
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <Page />
    </QueryClientProvider>,
  );
  const words = screen.getByRole('status').textContent;
  unmount();
  return words;
}

it('is when the page’s data were read, or the moment that was asked for', () => {
  expect(readAt(null, true)).toBe(READ_AT);
  expect(readAt(null, false)).toBe('not known');
  expect(readAt('2025-06-01', true)).toBe('2025-06-01');
});
