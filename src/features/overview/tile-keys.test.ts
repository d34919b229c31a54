import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tileAfterKey } from './tile-keys.ts';

const places = [['DNK'], [], ['EST', 'LVA', 'LTU'], ['USA']];

describe('keys between the tiles', () => {
  test('Right and Left walk in reading order and pass on to the next column that has a tile', () => {
    expect(tileAfterKey('ArrowRight', places, 'DNK')).toBe('EST');
    expect(tileAfterKey('ArrowRight', places, 'LTU')).toBe('USA');
    expect(tileAfterKey('ArrowLeft', places, 'EST')).toBe('DNK');
  });

  test('Down and Up stay in their column', () => {
    expect(tileAfterKey('ArrowDown', places, 'EST')).toBe('LVA');
    expect(tileAfterKey('ArrowDown', places, 'LTU')).toBe('LTU');
    expect(tileAfterKey('ArrowUp', places, 'EST')).toBe('EST');
  });

  test('Home and End lead to the first and the last tile', () => {
    expect(tileAfterKey('Home', places, 'LTU')).toBe('DNK');
    expect(tileAfterKey('End', places, 'DNK')).toBe('USA');
  });

  test('at an end the tile at hand stays, and other keys are left to the browser', () => {
    expect(tileAfterKey('ArrowRight', places, 'USA')).toBe('USA');
    expect(tileAfterKey('ArrowLeft', places, 'DNK')).toBe('DNK');
    expect(tileAfterKey('Enter', places, 'DNK')).toBeNull();
  });

  test('Right reaches every tile from the first', () => {
    const members = fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 1, maxLength: 32 });
    fc.assert(
      fc.property(members, fc.integer({ min: 1, max: 6 }), (all, width) => {
        const columns = Array.from({ length: 7 }, (_, i) =>
          all.slice(i * width, i === 6 ? undefined : (i + 1) * width),
        );
        let at = tileAfterKey('Home', columns, '') ?? '';
        const walked = [at];
        for (let i = 1; i < all.length; i += 1) {
          at = tileAfterKey('ArrowRight', columns, at) ?? '';
          walked.push(at);
        }
        expect(walked).toEqual(all);
      }),
    );
  });
});
