import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Menu } from './menu.tsx';

const chosen = vi.fn<(id: string) => void>();
const hidePopover = vi.fn<() => void>();
const showPopover = vi.fn<() => void>();

beforeEach(() => {
  vi.clearAllMocks();
  const items = ['Save picture', 'Copy picture', 'Copy table'].map((label) => ({
    id: label,
    label,
    onChoose: () => chosen(label),
  }));
  render(<Menu trigger="Export" label="Export the chart" groups={[items.slice(0, 2), items.slice(2)]} />);
  Object.assign(screen.getByRole('menu'), { hidePopover, showPopover });
});

const item = (name: string) => screen.getByRole('menuitem', { name });

test('the button says that it opens a menu, and arrow keys open it at its ends', async () => {
  const button = screen.getByRole('button', { name: 'Export' });
  expect(button).toHaveAttribute('aria-haspopup', 'menu');
  button.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(item('Save picture')).toHaveFocus();
  button.focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(item('Copy table')).toHaveFocus();
  expect(showPopover).toHaveBeenCalledTimes(2);
});

test('arrows go round, Home and End to the ends, letters to what begins with them', async () => {
  item('Save picture').focus();
  const reached: (string | null | undefined)[] = [];
  for (const key of ['{ArrowDown}', '{End}', '{ArrowDown}', '{ArrowUp}', '{Home}', 'c', 'c', 's']) {
    await userEvent.keyboard(key);
    reached.push(document.activeElement?.textContent);
  }
  const [save, picture, table] = ['Save picture', 'Copy picture', 'Copy table'];
  expect(reached).toEqual([picture, table, save, table, save, picture, table, save]);
});

test('choosing closes the menu and does it once; Tab closes it and does nothing', async () => {
  await userEvent.click(item('Copy table'));
  expect(chosen).toHaveBeenCalledExactlyOnceWith('Copy table');
  expect(hidePopover).toHaveBeenCalledOnce();
  item('Save picture').focus();
  await userEvent.keyboard('{Tab}');
  expect(hidePopover).toHaveBeenCalledTimes(2);
  expect(chosen).toHaveBeenCalledOnce();
});
