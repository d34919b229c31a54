import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ThemeSwitch } from './theme-switch.tsx';
import { applyTheme, savedTheme } from './theme.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  applyTheme('system');
});

it('draws the page in the chosen theme and keeps it for the next visit', async () => {
  render(<ThemeSwitch />);
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  expect(savedTheme()).toBe('dark');
});

it('hands the choice back to the system', async () => {
  localStorage.setItem('theme', 'light');
  applyTheme(savedTheme());
  render(<ThemeSwitch />);
  expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'System' }));
  expect(document.documentElement).not.toHaveAttribute('data-theme');
  expect(savedTheme()).toBe('system');
});

it('follows the system when what is kept makes no sense', () => {
  localStorage.setItem('theme', 'mauve');
  expect(savedTheme()).toBe('system');
});

const refuse = () => {
  throw new DOMException('denied', 'SecurityError');
};

it('works without storage', async () => {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse, clear: () => undefined });
  render(<ThemeSwitch />);
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
});
