import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** The colour of a custom property in a scheme, `#rrggbb`. */
function colour(name: string, scheme: Scheme): string {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const found = scheme === 'light' ? pair?.[1] : pair?.[2];
  if (found === undefined) throw new Error(`tokens.css has no pair of colours for --${name}`);
  return found;
}

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const levels = ['welcomes', 'permits', 'reviewing', 'cautions', 'limits', 'excludes'];

it('measures black on white as 21 to 1 and a colour on itself as 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#5b35ab', '#5b35ab')).toBe(1);
});

describe.each(schemes)('on the %s ground', (scheme) => {
  it.each(levels)('the band of %s stands out from the ground', (level) => {
    expect(contrast(colour(`level-${level}`, scheme), colour('ground', scheme))).toBeGreaterThanOrEqual(3);
  });

  it.each(levels)('the letter on the band of %s is readable', (level) => {
    const letter = colour(`level-${level}-ink`, scheme);
    expect(contrast(letter, colour(`level-${level}`, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'ink-2', 'ink-3', 'accent'])('%s is readable on every ground', (ink) => {
    expect(contrast(colour(ink, scheme), colour('ground', scheme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(ink, scheme), colour('ground-quiet', scheme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(ink, scheme), colour('accent-ground', scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it('outlines of controls stand out from the grounds', () => {
    const outline = colour('rule-strong', scheme);
    expect(contrast(outline, colour('ground', scheme))).toBeGreaterThanOrEqual(3);
    expect(contrast(outline, colour('ground-quiet', scheme))).toBeGreaterThanOrEqual(3);
  });

  it('words on the accent are readable', () => {
    expect(contrast(colour('accent-ink', scheme), colour('accent', scheme))).toBeGreaterThanOrEqual(4.5);
  });
});

it('has six sizes of type and none under 12 px', () => {
  const sizes = [...css.matchAll(/--text-[a-z]+: ([0-9.]+)rem/g)].map(([, rem]) => Number(rem) * 16);
  expect(new Set(css.match(/--text-[a-z]+(?=:)/g)).size).toBe(6);
  expect(Math.min(...sizes)).toBe(12);
});
