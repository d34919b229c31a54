import { expect, it } from 'vitest';
import { savedWord } from './saved-word.ts';

const onServer = { change: 2, time: '14:02' };

it.each([
  ['nothing of a form that nobody has touched', { typed: 0, onDevice: 0, onServer: null }, null],
  ['that the newest change is kept nowhere', { typed: 3, onDevice: 2, onServer }, 'Not saved'],
  ['that it is on this device alone', { typed: 3, onDevice: 3, onServer }, 'Saved on this device, not sent'],
  ['that the service has it, and since when', { typed: 2, onDevice: 1, onServer }, 'Saved on the server 14:02'],
])('says %s', (_, keeping, words) => {
  expect(savedWord(keeping)).toBe(words);
});
