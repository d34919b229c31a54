import { afterEach, expect, test } from 'vitest';
import { shortcutOf } from './shortcut-of.ts';

afterEach(() => document.body.replaceChildren());

function pressed(init: KeyboardEventInit, html = '<main></main>', at = 'main', areSingleOn = true) {
  document.body.innerHTML = html;
  const heard: (string | null)[] = [];
  const hear = (event: KeyboardEvent) => heard.push(shortcutOf(event, areSingleOn));
  document.addEventListener('keydown', hear, { once: true });
  document.querySelector(at)?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  return heard[0];
}

test.each([
  [{ key: 'k', ctrlKey: true }, 'palette'],
  [{ key: 'K', metaKey: true }, 'palette'],
  [{ key: '?', shiftKey: true }, 'keys'],
  [{ key: '/' }, 'search'],
  [{ key: '/', shiftKey: true }, 'search'],
  [{ key: 'k' }, null],
  [{ key: '/', ctrlKey: true }, null],
  [{ key: '?', altKey: true }, null],
] as const)('%o is %s', (init, shortcut) => {
  expect(pressed(init)).toBe(shortcut);
});

test.each(['<input>', '<textarea></textarea>', '<select></select>', '<p contenteditable="true"></p>'])(
  'a character typed into %s is no shortcut, and the palette opens from there all the same',
  (html) => {
    expect(pressed({ key: '?' }, html, 'body > *')).toBeNull();
    expect(pressed({ key: '/' }, html, 'body > *')).toBeNull();
    expect(pressed({ key: 'k', ctrlKey: true }, html, 'body > *')).toBe('palette');
  },
);

test('a checkbox and a radio button take no characters, so shortcuts are heard there', () => {
  expect(pressed({ key: '/' }, '<input type="radio">', 'input')).toBe('search');
});

test('a dialog keeps single characters to itself', () => {
  expect(pressed({ key: '?' }, '<dialog open><button></button></dialog>', 'button')).toBeNull();
});

test('shortcuts of a single character are silent once they are turned off, Ctrl and K is not (WCAG 2.1.4)', () => {
  expect(pressed({ key: '?' }, '<main></main>', 'main', false)).toBeNull();
  expect(pressed({ key: '/' }, '<main></main>', 'main', false)).toBeNull();
  expect(pressed({ key: 'k', ctrlKey: true }, '<main></main>', 'main', false)).toBe('palette');
});
