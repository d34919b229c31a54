import { render, screen, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { memoryService, mockServer } from '../../mocks/node.ts';
import { App } from '../../src/app/app.tsx';

// The whole page over the whole service, mounted by MSW in this process.
const server = mockServer(await memoryService());
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => vi.unstubAllGlobals());
afterAll(() => server.close());

it('says where the members stand, and how many stand at each level', async () => {
  history.replaceState(null, '', '/?on=2025-04-20');
  render(<App limits={{ keepsEdits: true }} />);
  expect(await screen.findByRole('heading', { level: 1, name: /^On 20 April 2025, 10 of 32 members/ })).toBeVisible();
  const counts = screen
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent) // letter, label and count
    .filter((text) => /\d$/.test(text));
  expect(counts).toEqual(['WWelcomes1', 'PPermits10', 'RReviewing6', 'CCautions5', 'LLimits8', 'XExcludes2']);
  expect(
    within(screen.getByRole('region', { name: 'Illustrative data' })).getByText(/not real positions/),
  ).toBeVisible();
  expect(document.title).toBe('[Illustrative] Overview · Satellite stance tracker');
});

it.each([
  ['/members/LTU', '[Illustrative] Lithuania · Satellite stance tracker'],
  ['/members/NOPE', '[Illustrative] No such member · Satellite stance tracker'],
])('names %s in the title', async (path, title) => {
  history.replaceState(null, '', path);
  render(<App limits={{ keepsEdits: true }} />);
  await vi.waitFor(() => expect(document.title).toBe(title), { timeout: 10_000 });
});
