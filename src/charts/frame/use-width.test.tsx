import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, it } from 'vitest';
import { useWidth } from './use-width.ts';

function Measured() {
  const box = useRef<HTMLOutputElement>(null);
  return <output ref={box}>{useWidth(box)}</output>;
}

it('is that of an A4 sheet within its margins for as long as the page is printed', () => {
  render(<Measured />);
  const onScreen = screen.getByRole('status').textContent;
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByRole('status')).toHaveTextContent('672');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.getByRole('status').textContent).toBe(onScreen);
  expect(onScreen).not.toBe('672');
});
