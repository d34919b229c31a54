import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifference } from './word-difference-parts.ts';

/** `The [-old-] {+new+} text`. */
function drawn(before: string, after: string): string {
  return wordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

test.each([
  ['Advises against use.', 'Now advises against any use.', '[-Advises-]{+Now advises+} against {+any +}use.'],
  ['Limits use in 2025', 'Limits use in 2026', 'Limits use in [-2025-]{+2026+}'],
  ['政府建议不要使用该服务', '政府禁止使用该服务', '政府[-建议不要-]{+禁止+}使用该服务'],
  ['Government bans it.', '', '[-Government bans it.-]'],
  ['', 'Government bans it.', '{+Government bans it.+}'],
  ['the same', 'the same', 'the same'],
])('of %j and %j: %j', (before, after, wanted) => {
  expect(drawn(before, after)).toBe(wanted);
});

test('texts that share little are told whole, not in shreds', () => {
  expect(drawn('The ministry welcomes the offer.', 'A court forbids all of it. The end.')).toMatch(
    /^\[-The ministry welcomes the offer\.-\]\{\+A court forbids/,
  );
});

test('a line break that came is among the parts', () => {
  expect(drawn('First line.\nSecond line.', 'First line.\n\nSecond line.')).toContain('Second line.');
  expect(wordDifference('First line.\nSecond line.', 'First line.\n\nSecond line.').length).toBeGreaterThan(2);
});

const words = fc.array(
  fc.oneof(
    fc.constantFrom('advises', 'against', 'use', 'не', '该', '  ', '\n', '.', '“', 'é'),
    fc.string({ unit: 'grapheme' }),
  ),
  { maxLength: 12 },
);
const texts = fc
  .tuple(words, words, words, words)
  .map(([a, b, c, d]) => [[...a, ...b, ...c].join(' '), [...a, ...d, ...c].join(' ')] as const);

test('both texts can be put together from the parts, letter by letter', () => {
  fc.assert(
    fc.property(texts, ([before, after]) => {
      const found = wordDifference(before, after);
      const of = (kind: string) =>
        found.filter((part) => part.kind === 'same' || part.kind === kind).map(({ text }) => text);
      expect(of('removed').join('')).toBe(before);
      expect(of('added').join('')).toBe(after);
      expect(found.filter(({ text }) => text === '')).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
