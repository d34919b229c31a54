import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the tones', () => {
  const css = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');

  function colours(name: string): readonly [string, string] {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
    if (light === undefined || dark === undefined) throw new Error(`no colours for ${name}`);
    return [light, dark];
  }

  it.each([1, 2, 3, 4, 5])('the sign on tone %i is readable in light and dark', (tone) => {
    const [inks, fills] = [colours(`evidence-${tone}-ink`), colours(`evidence-${tone}`)];
    for (const scheme of [0, 1] as const) {
      const [low = 0, high = 0] = [luminance(inks[scheme]), luminance(fills[scheme])].toSorted((a, b) => a - b);
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('go one way: paler on the light ground, darker on the dark one', () => {
    const tones = [1, 2, 3, 4, 5].map((tone) => colours(`evidence-${tone}`).map(luminance));
    expect(tones.map(([light = 0]) => light)).toEqual(tones.map(([light = 0]) => light).toSorted((a, b) => a - b));
    expect(tones.map(([, dark = 0]) => dark)).toEqual(tones.map(([, dark = 0]) => dark).toSorted((a, b) => b - a));
  });
});
