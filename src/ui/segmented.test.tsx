import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Segmented } from './segmented.tsx';

const choices = [
  { value: 'day', label: 'Day' },
  { value: 'range', label: 'Range' },
  { value: 'never', label: 'Never', disabled: true },
] as const;

function Question() {
  const [value, setValue] = useState<'day' | 'range' | 'never'>('day');
  return <Segmented legend="Time" isLegendHidden choices={choices} value={value} onChange={setValue} />;
}

it('is a group of radio buttons with the name of its legend', () => {
  render(<Question />);
  expect(screen.getByRole('group', { name: 'Time' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Day' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Never' })).toBeDisabled();
});

it('takes the choice of a click on the words', async () => {
  render(<Question />);
  await userEvent.click(screen.getByText('Range'));
  expect(screen.getByRole('radio', { name: 'Range' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Day' })).not.toBeChecked();
});

it('is one stop of the Tab key, and arrows move the choice', async () => {
  render(<Question />);
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: 'Day' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Range' })).toBeChecked();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});
