import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Evidence } from './use-evidence.ts';
import { useWholeForPaper } from './use-whole-for-paper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(total: number | null, isComplete = false) {
  const more = vi.fn<() => void>();
  const evidence: Evidence = { ...QUIET, isComplete, more };
  const Page = () => <output>{useWholeForPaper(evidence, total) ? 'paper' : 'screen'}</output>;
  render(<Page />);
  return more;
}

const QUIET = { items: [], isOutdated: false, fault: null, retry: () => {}, isFetching: false };

it('reads what is missing while the page is printed, however long the list is', () => {
  const more = open(100_000);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(more).not.toHaveBeenCalled();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  act(() => void vi.advanceTimersByTime(1));
  expect(more).toHaveBeenCalledOnce();
  act(() => void window.dispatchEvent(new Event('afterprint')));
});

it('reads a short list ahead when the page has stood for a while, because a browser that prints waits for nothing', () => {
  const more = open(268);
  expect(more).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(5000));
  expect(more).toHaveBeenCalledOnce();
});

it('asks for nothing where all is read', () => {
  const more = open(268, true);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  act(() => void vi.advanceTimersByTime(60_000));
  expect(more).not.toHaveBeenCalled();
  act(() => void window.dispatchEvent(new Event('afterprint')));
});
