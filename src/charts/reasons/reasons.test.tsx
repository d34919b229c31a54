import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ReasonYears } from '../../domain/reasons-by-year.ts';
import { codebook } from '../../reference/codebook.ts';
import { reasonLayout, yearsOf } from './reason-layout.ts';
import { Reasons } from './reasons.tsx';

const reasons: readonly ReasonYears[] = [
  {
    id: 'european_autonomy',
    total: { for: 3, against: 1 },
    years: new Map([
      ['2024', { for: 1, against: 0 }],
      ['2026', { for: 2, against: 1 }],
    ]),
  },
  { id: 'economic_dependency', total: { for: 0, against: 2 }, years: new Map([['2024', { for: 0, against: 2 }]]) },
];

function chart() {
  const words = { subtitle: 'Why?', notice: 'Illustrative data, not real positions', source: 'Made up' };
  render(<Reasons {...words} reasons={reasons} codebook={codebook} />);
}

test('the sentence names the most frequent reason on either side, and the picture carries its notice', () => {
  chart();
  expect(
    screen.getByText(
      'Of 2 reasons, the most frequent for restricting is “European strategic autonomy” (3 records); the most frequent against restricting is “Economic dependency and cost” (2 records).',
      { selector: 'figcaption' },
    ),
  ).toBeInTheDocument();
  expect(screen.getByRole('application')).toHaveTextContent('Illustrative data, not real positions');
});

test('the walk goes through the years in which a reason was given', async () => {
  chart();
  screen.getByRole('application').focus();
  await userEvent.keyboard('{ArrowDown}{End}');
  expect(screen.getByRole('status')).toHaveTextContent(
    'European strategic autonomy, 2026: 2 for, 1 against restricting',
  );
});

test('the table has a column for each year, years without a reason too', async () => {
  chart();
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  expect(
    screen.getByRole('row', { name: 'European strategic autonomy 4 3 1 1 for, 0 against 0 2 for, 1 against' }),
  ).toBeInTheDocument();
});

test('all bars share one scale, so that equal counts are equally high', () => {
  expect(yearsOf(reasons)).toEqual(['2024', '2025', '2026']);
  const [first, second] = reasonLayout(reasons, codebook, 900).rows;
  expect(second?.pairs[0]?.against.height).toBe(first?.pairs[1]?.for.height);
  expect(first?.pairs[0]?.for.height).toBe((first?.pairs[1]?.for.height ?? 0) / 2);
});
