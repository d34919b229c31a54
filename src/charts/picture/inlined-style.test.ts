import { describe, expect, test } from 'vitest';
import { plainValue, SANS, SERIF } from './inlined-style.ts';

describe('a computed value as a presentation attribute', () => {
  test('loses the unit of a length of a stroke', () => {
    expect(plainValue('stroke-width', '1.5px')).toBe('1.5');
    expect(plainValue('stroke-dasharray', '3px, 2px')).toBe('3, 2');
    expect(plainValue('font-size', '13px')).toBe('13px');
  });

  test('refers to its own file alone', () => {
    expect(plainValue('fill', 'url("http://127.0.0.1:4173/steps#_r_1_-none-found")')).toBe('url(#_r_1_-none-found)');
    expect(plainValue('fill', 'url("#a") none')).toBe('url(#a) none');
  });

  test('says mixed colours as every program reads them', () => {
    expect(plainValue('fill', 'color(srgb 1 0.5 0)')).toBe('rgb(255, 128, 0)');
    expect(plainValue('fill', 'color(srgb 0 0 1 / 0.4)')).toBe('rgba(0, 0, 255, 0.4)');
    expect(plainValue('fill', 'rgb(1, 2, 3)')).toBe('rgb(1, 2, 3)');
  });

  test('names the families that the file brings along', () => {
    expect(plainValue('font-family', '"Public Sans", "Public Sans Fallback", system-ui')).toBe(SANS);
    expect(plainValue('font-family', '"Source Serif 4", Georgia')).toBe(SERIF);
  });
});
