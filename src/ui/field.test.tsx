import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Field } from './field.tsx';
import { TextInput } from './text-input.tsx';

const show = (props: { hint?: string; error?: string; required?: boolean } = {}) =>
  render(
    <Field label="Stated on" {...props}>
      {(control) => <TextInput {...control} />}
    </Field>,
  );

it('names its control by the label alone', () => {
  show();
  const input = screen.getByRole('textbox', { name: 'Stated on' });
  expect(input).toBeValid();
  expect(input).not.toHaveAttribute('aria-describedby');
});

it('describes its control by the error first and then the hint', () => {
  show({ hint: 'Year, month or day', error: 'There is no 30 February.' });
  const input = screen.getByRole('textbox', { name: 'Stated on' });
  expect(input).toHaveAccessibleDescription('There is no 30 February. Year, month or day');
  expect(input).toHaveAttribute('aria-invalid', 'true');
});

it('takes an empty error for none', () => {
  show({ hint: 'Year, month or day', error: '' });
  const input = screen.getByRole('textbox', { name: 'Stated on' });
  expect(input).toHaveAccessibleDescription('Year, month or day');
  expect(input).not.toHaveAttribute('aria-invalid');
});

it('says in words that an answer is required', () => {
  show({ required: true });
  expect(screen.getByRole('textbox', { name: 'Stated on (required)' })).toBeRequired();
});
