import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { WordDifference } from './word-difference.tsx';

afterEach(cleanup);

test('what is gone and what came are marked and named, not only coloured', () => {
  render(<WordDifference before="It advises against use." after="It advises against any use." />);
  expect(screen.getByRole('insertion')).toHaveTextContent('[added: any ]');
  expect(screen.queryByRole('deletion')).not.toBeInTheDocument();
});

test('of two texts side by side each shows its own words only', () => {
  render(
    <>
      <p>
        <WordDifference before="Limits use in 2025" after="Limits use in 2026" shows="before" />
      </p>
      <p>
        <WordDifference before="Limits use in 2025" after="Limits use in 2026" shows="after" />
      </p>
    </>,
  );
  expect(screen.getByRole('deletion')).toHaveTextContent('[removed: 2025]');
  expect(screen.getByRole('insertion')).toHaveTextContent('[added: 2026]');
});
