import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameLayout, SUBTITLE_SIZE } from './frame-layout.ts';
import { textWidth, wrapText } from './wrap-text.ts';

const texts = fc.array(fc.stringMatching(/^[A-Za-z,.]{1,12}$/), { maxLength: 30 }).map((words) => words.join(' '));

describe('the words of a frame', () => {
  it('keep every word when they are broken into lines', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 900 }), (text, width) => {
        expect(wrapText(text, width, 13).join(' ')).toBe(text);
      }),
    );
  });

  it('stay within the width, but for a word that is longer than a line', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 900 }), (text, width) => {
        for (const line of wrapText(text, width, 13)) {
          expect(textWidth(line, 13) <= width || !line.includes(' ')).toBe(true);
        }
      }),
    );
  });

  it('put the notice beside the subtitle where it fits, and under it where it does not', () => {
    const words = { subtitle: 'A question', notice: 'Illustrative data, not real positions', source: 'Source' };
    expect(frameLayout(words, 900, 100).header).toEqual([
      expect.objectContaining({ text: words.subtitle, notice: words.notice }),
    ]);
    const narrow = frameLayout(words, 280, 100).header;
    expect(
      narrow
        .map((line) => line.notice)
        .join(' ')
        .trim(),
    ).toBe(words.notice);
    expect(narrow.every((line) => textWidth(`${line.text}${line.notice}`, SUBTITLE_SIZE) <= 280)).toBe(true);
  });

  it('leave the plot its whole height', () => {
    const layout = frameLayout({ subtitle: 'A', notice: null, source: 'B' }, 600, 333);
    expect(layout.footer[0]?.y).toBeGreaterThan(layout.top + 333);
    expect(layout.height).toBeGreaterThan(layout.footer[0]?.y ?? Infinity);
  });
});
