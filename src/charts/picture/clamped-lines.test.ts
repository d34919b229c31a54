import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../frame/wrap-text.ts';
import { clampedLines, drawableText, wholeLines } from './clamped-lines.ts';

describe('a title in a picture', () => {
  test('of 5,000 characters is cut with an ellipsis, with and without spaces', () => {
    for (const title of ['word '.repeat(1000), 'W'.repeat(5000), 'עברית '.repeat(830)]) {
      const lines = clampedLines(title, 400, 22, 3);
      expect(lines).toHaveLength(3);
      expect(lines[2]).toMatch(/…$/);
    }
  });

  test('that fits stays as it is', () => {
    expect(clampedLines('Stance timeline', 400, 22, 3)).toEqual(['Stance timeline']);
  });

  test('an address longer than a line is parted between its parameters', () => {
    const address = 'https://example.org/known?on=2025-06-01&from=2019-01-01&since=2025-03-01';
    const lines = wholeLines(address, 420, 12);
    expect(lines.join('')).toBe(address);
    expect(lines.slice(0, -1).map((line) => line.at(-1))).toEqual(['&']);
  });

  test('an address stands whole at the width of a phone, and no instant in it is parted', () => {
    const instant = 'knownAt=2026-11-22T21:15:05.500Z';
    const address = `https://stances.example.org/compare?sides=baltic,v4&${instant}&dataset=illustrative&on=2026-11-22&from=2019-01-01&to=2026-11-22&since=2026-09-01`;
    const lines = wholeLines(`Opens again at ${address}`, 342 * 0.9, 12);
    expect(lines.join('')).toContain(address);
    expect(lines.some((line) => line.includes(instant))).toBe(true);
  });

  test('never leaves its picture, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
        fc.integer({ min: 120, max: 1900 }),
        (text, width) => {
          const lines = clampedLines(text, width, 22, 3);
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const line of lines) expect(textWidth(line, 22)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test('loses what no XML document may hold', () => {
    expect(drawableText('a\u0000b\u001f\ud800c\n')).toBe('a\ufffdb\ufffd\ufffdc\n');
  });
});
