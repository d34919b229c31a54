import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Dialog } from './dialog.tsx';

function show(props: { open?: boolean; closesOutside?: boolean } = {}) {
  const onClose = vi.fn<() => void>();
  const element = (open: boolean) => (
    <Dialog open={open} onClose={onClose} title="Why this value?" closesOutside={props.closesOutside ?? false}>
      <label>
        Attach <input type="file" />
      </label>
    </Dialog>
  );
  const view = render(element(props.open ?? true));
  return { onClose, setOpen: (open: boolean) => view.rerender(element(open)) };
}

it('is named by its title', () => {
  show();
  expect(screen.getByRole('dialog', { name: 'Why this value?' })).toBeVisible();
});

it('holds nothing while it is closed', () => {
  show({ open: false });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.queryByText('Why this value?')).not.toBeInTheDocument();
});

it('asks to be closed by its Close button', async () => {
  const { onClose } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});

it('asks once on Escape and leaves the closing to its owner', () => {
  const { onClose } = show();
  const dialog = screen.getByRole('dialog');
  const stillOpen = fireEvent(dialog, new Event('cancel', { cancelable: true }));
  expect(stillOpen).toBe(false);
  expect(onClose).toHaveBeenCalledOnce();
});

it('does not take the cancel of a file field for its own', () => {
  const { onClose } = show();
  fireEvent(screen.getByLabelText('Attach'), new Event('cancel', { bubbles: true }));
  expect(onClose).not.toHaveBeenCalled();
});

it('closes without asking again when its owner closes it', () => {
  const { onClose, setOpen } = show();
  setOpen(false);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(onClose).not.toHaveBeenCalled();
});

it('keeps a form on a click beside it', () => {
  const { onClose } = show();
  fireEvent.click(screen.getByRole('dialog'));
  expect(onClose).not.toHaveBeenCalled();
});

it('asks on a click beside it, not on one inside, when it may close so', () => {
  const { onClose } = show({ closesOutside: true });
  fireEvent.click(screen.getByText('Attach'));
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('dialog'));
  expect(onClose).toHaveBeenCalledOnce();
});
