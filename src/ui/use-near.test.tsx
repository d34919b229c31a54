import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNear } from './use-near.ts';

/** What the browser would tell of the element. */
let tell: (isIntersecting: boolean) => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: readonly { isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => callback([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Heavy() {
  const box = useRef<HTMLOutputElement>(null);
  return <output ref={box}>{useNear(box) ? 'drawn' : 'waits'}</output>;
}

const shown = () => screen.getByRole('status').textContent;

it('waits below the window, and is drawn for good once it is near', () => {
  render(<Heavy />);
  act(() => tell(false));
  expect(shown()).toBe('waits');
  act(() => tell(true));
  expect(shown()).toBe('drawn');
  act(() => tell(false));
  expect(shown()).toBe('drawn');
});

it.each(['keydown', 'pointerdown', 'focusin', 'scroll', 'beforeprint'])('is drawn on %s', (name) => {
  render(<Heavy />);
  expect(shown()).toBe('waits');
  act(() => void window.dispatchEvent(new Event(name)));
  expect(shown()).toBe('drawn');
});

it('is drawn when the page has stood for a while', () => {
  render(<Heavy />);
  act(() => void vi.advanceTimersByTime(7999));
  expect(shown()).toBe('waits');
  act(() => void vi.advanceTimersByTime(1));
  expect(shown()).toBe('drawn');
});
