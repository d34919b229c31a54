import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Popover } from './popover.tsx';

const panelNamed = (name: string) => screen.getByLabelText(name);

it('ties the button to the panel that the browser opens, closes on Escape and places', () => {
  render(
    <Popover trigger="Services: all" label="Services">
      Navigation
    </Popover>,
  );
  const panel = panelNamed('Services');
  expect(screen.getByRole('button', { name: 'Services: all' })).toHaveAttribute('popovertarget', panel.id);
  expect(panel).toHaveAttribute('popover', 'auto');
  expect(panel).toHaveTextContent('Navigation');
});

it('gives its content the means to close it', async () => {
  render(
    <Popover trigger="Members" label="Members">
      {(close) => (
        <button type="button" onClick={close}>
          Done
        </button>
      )}
    </Popover>,
  );
  const hidePopover = vi.fn<() => void>();
  Object.assign(panelNamed('Members'), { hidePopover });
  await userEvent.click(screen.getByRole('button', { name: 'Done', hidden: true }));
  expect(hidePopover).toHaveBeenCalledOnce();
});

it('keeps two panels apart', () => {
  render(
    <>
      <Popover trigger="One" label="First">
        1
      </Popover>
      <Popover trigger="Two" label="Second">
        2
      </Popover>
    </>,
  );
  expect(panelNamed('First').id).not.toBe(panelNamed('Second').id);
});
