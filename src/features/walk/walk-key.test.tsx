import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { walkMoveOf } from './walk-key.ts';

function Page() {
  return (
    <main id="content" tabIndex={-1}>
      <h1>Heading</h1>
      <a href="#content">Link</a>
      <button type="button">Button</button>
      <input type="text" aria-label="Text" />
      <input type="checkbox" aria-label="Tick" />
      <textarea aria-label="Note" />
      <select aria-label="Choice" />
      <div role="application" tabIndex={-1} aria-label="Chart" />
      <div role="application" aria-label="Around a mark">
        <a href="#content">Mark</a>
      </div>
      <dialog open aria-label="Why">
        <button type="button">Close</button>
      </dialog>
    </main>
  );
}

/** Where the key leads when that has focus; the dialog is the step's own. */
function moveAt(name: string, role: string, key: string, isOwn = true) {
  render(<Page />);
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  screen.getByRole(role, { name }).dispatchEvent(event);
  return walkMoveOf(event, isOwn ? screen.getByRole('dialog') : null);
}

describe('the keys of the walk', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'back'],
    ['a', null],
    ['End', null],
  ])('%s on a heading leads to %s', (key, move) => {
    expect(moveAt('Heading', 'heading', key)).toBe(move);
  });

  it.each([
    ['Text', 'textbox'],
    ['Note', 'textbox'],
    ['Choice', 'combobox'],
    ['Chart', 'application'],
    ['Mark', 'link'],
  ])('belong to %s where it has focus', (name, role) => {
    for (const key of ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'Escape']) {
      expect({ key, move: moveAt(name, role, key) }).toEqual({ key, move: null });
      document.body.replaceChildren();
    }
  });

  it('leave the arrows to a tick box, and not the page keys', () => {
    expect(moveAt('Tick', 'checkbox', 'ArrowRight')).toBeNull();
    document.body.replaceChildren();
    expect(moveAt('Tick', 'checkbox', 'PageDown')).toBe('next');
  });

  it('work in the dialog of the step, whose Escape closes it, and in no other dialog', () => {
    expect(moveAt('Close', 'button', 'PageDown')).toBe('next');
    document.body.replaceChildren();
    expect(moveAt('Close', 'button', 'Escape')).toBeNull();
    document.body.replaceChildren();
    expect(moveAt('Close', 'button', 'PageDown', false)).toBeNull();
  });
});
