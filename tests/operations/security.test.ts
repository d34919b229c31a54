import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = globSync('{src,mocks}/**/*.{ts,tsx}').filter((path) => !/\.test\.tsx?$/.test(path));
const naming = (pattern: RegExp) => sources.filter((path) => pattern.test(readFileSync(path, 'utf8')));

test('the sources are found', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(naming(/export function createService\b/)).toEqual(['src/service/service.ts']);
});

test.each([
  ['starts another program', /child_process|worker_threads|node:cluster/],
  ['makes code of texts', /\beval\(|new Function\b|node:vm\b|setTimeout\(['"`]/],
  ['makes markup of texts', /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc/i],
  ['reads XML or markup', /DOMParser|XSLTProcessor|parseHTMLUnsafe/],
  ['opens a socket of its own', /new WebSocket\b|new EventSource\b|node:net\b|node:tls\b/],
])('nothing %s', (_what, pattern) => {
  expect(naming(pattern)).toEqual([]);
});

test('the ASVS list has the 70 requirements of level 1 once each, in their order, each with what shows it', () => {
  const rows = [...readFileSync('SECURITY.md', 'utf8').matchAll(/^\| (\d+\.\d+\.\d+) \| (.+) \| (.+) \|$/gm)];
  const numbers = rows.map(([, number = '']) => number);
  expect(new Set(numbers).size).toBe(70);
  const inOrder = numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  expect(numbers).toEqual(inOrder);
  const unfounded = rows.filter(
    ([, , , shown = '']) => !/\]\(|corpus|none here|not met|the same|above|npm run/.test(shown),
  );
  expect(unfounded.map(([, number = '']) => number)).toEqual([]);
});
