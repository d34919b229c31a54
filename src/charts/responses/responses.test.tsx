import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { memberList } from '../../reference/codebook.ts';
import type { ResponseRow } from './response-series.ts';
import { responseLayout } from './response-layout.ts';
import { Responses } from './responses.tsx';

const labels = {
  endorses: 'Endorses',
  notes: 'Takes note',
  reserved: 'Reserved',
  rejects: 'Rejects',
  'none-known': 'No reply known',
};
const range = { from: '2025-04-01', to: '2026-03-31' };

function row(iso3: string, answers: ResponseRow['answers'], response: ResponseRow['response']): ResponseRow {
  const member = memberList.find((one) => one.iso3 === iso3);
  if (member === undefined) throw new Error(`no member ${iso3}`);
  return { member, answers, response };
}

const silence = { response: 'none-known', setBy: null } as const;
const rows = [
  row('ITA', [{ ...silence, ...range }], 'none-known'),
  row(
    'NOR',
    [
      { ...silence, from: '2025-04-01', to: '2025-05-31' },
      { from: '2025-06-01', to: '2026-03-31', response: 'reserved', setBy: 'n1' },
    ],
    'reserved',
  ),
  row('LVA', [{ ...range, response: 'endorses', setBy: 'l1' }], 'endorses'),
];

function chart(shown = rows) {
  const onOpenCard = vi.fn<(id: string) => void>();
  render(
    <Responses
      rows={shown}
      range={range}
      on="2026-01-01"
      labels={labels}
      subtitle="What did they answer?"
      notice="Illustrative data, not real positions"
      source="Made up"
      onOpenCard={onOpenCard}
      memberHref={(iso3) => `/members/${iso3}`}
    />,
  );
  return onOpenCard;
}

test('the picture counts the answers of the day, carries its notice, and says that they never move the stance', () => {
  chart();
  const picture = screen.getByRole('application');
  expect(picture).toHaveTextContent('Jul');
  expect(picture).toHaveTextContent('Endorses: 1');
  expect(picture).toHaveTextContent('No reply known: 1');
  expect(picture).toHaveTextContent('No reply known at any time shown: Italy.');
  expect(picture).toHaveTextContent('The response never moves the stance (rule 9).');
  expect(picture).toHaveTextContent('Illustrative data, not real positions');
  expect(
    screen.getByText(/endorses 1, takes note 0, reserved 1, rejects 0, no reply known 1/, { selector: 'figcaption' }),
  ).toBeInTheDocument();
});

test('no answer has a letter of the level scale', () => {
  chart();
  const bands = [...screen.getByRole('application').querySelectorAll('[data-response] text')];
  const letters = new Set(bands.map((text) => text.textContent));
  expect([...letters].toSorted()).toEqual(['En', 'Rj', 'Rs', 'Tn']);
});

test('the walk speaks each answer with its days, and Enter opens the record that states it', async () => {
  const onOpenCard = chart();
  screen.getByRole('application').focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{End}');
  expect(screen.getByRole('status')).toHaveTextContent('Norway: reserved, 1 Jun 2025 to 31 Mar 2026');
  await userEvent.keyboard('{Enter}');
  expect(onOpenCard).toHaveBeenCalledWith('n1');
  await userEvent.keyboard('{Home}{Enter}');
  expect(onOpenCard).toHaveBeenCalledTimes(1);
});

test('members that never answered are in the table as well', async () => {
  chart();
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  expect(screen.getByRole('row', { name: /^Italy No reply known 1 Apr 2025 31 Mar 2026/ })).toBeInTheDocument();
  expect(screen.getAllByRole('row')).toHaveLength(5);
});

test('where nobody answered, the picture says so instead of drawing an axis', () => {
  chart(rows.slice(0, 1));
  const picture = screen.getByRole('application');
  expect(picture).toHaveTextContent('No reply known at any time shown: Italy.');
  expect(picture).not.toHaveTextContent('Jul');
  expect(screen.queryByRole('link')).toBeNull();
});

test('two records of one answer are one band, each with its own place for the pointer', () => {
  const answered = row(
    'NOR',
    [
      { from: '2025-04-01', to: '2025-05-31', response: 'reserved', setBy: 'n1' },
      { from: '2025-06-01', to: '2026-03-31', response: 'reserved', setBy: 'n2' },
    ],
    'reserved',
  );
  const [placed] = responseLayout([answered], range, labels, 800).rows;
  expect(placed?.bands).toHaveLength(1);
  expect(placed?.answers).toHaveLength(2);
});
