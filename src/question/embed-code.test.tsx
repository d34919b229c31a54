import { expect, test } from 'vitest';
import { embedCode } from './embed-code.tsx';

test('the code is one frame that opens the address and is named, with nothing that could end an attribute early', () => {
  const address = 'https://tracker.example/embed/steps?q="><script>&dataset=illustrative';
  const holder = document.createElement('div');
  holder.innerHTML = embedCode(address, 'Steps', 'illustrative', '720');
  const frame = holder.querySelector('iframe');
  expect(holder.children).toHaveLength(1);
  expect(frame?.getAttribute('src')).toBe(address);
  expect(frame?.title).toBe('[Illustrative] Steps: Satellite stance tracker');
  expect(frame?.getAttribute('height')).toBe('720');
});
