import { describe, expect, test } from 'vitest';
import { codingFor, etagIn, isNamed, isWorthCoding, withoutCodings } from './content-coding.ts';

describe('the coding of what is sent', () => {
  test.each([
    [null, null],
    ['', null],
    ['identity', null],
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip;q=0', null],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['GZIP; q=1', 'gzip'],
    ['br;q=much', null],
  ])('for Accept-Encoding %j is %j', (accept, coding) => expect(codingFor(accept)).toBe(coding));

  test('is for texts that are not short', () => {
    expect(isWorthCoding('application/json', 5000)).toBe(true);
    expect(isWorthCoding('application/problem+json', 100)).toBe(false);
    expect(isWorthCoding('image/png', 5000)).toBe(false);
    expect(isWorthCoding('font/woff2', 5000)).toBe(false);
  });

  test('is part of a validator’s name, and can be taken off', () => {
    expect([etagIn('"a1"', null), etagIn('"a1"', 'br')]).toEqual(['"a1"', '"a1-br"']);
    expect(withoutCodings('"a1-br", W/"b2-gzip", "5.published"')).toBe('"a1", W/"b2", "5.published"');
  });

  test('is named by If-None-Match, weakly compared', () => {
    expect([
      isNamed('"x", W/"a1-br"', '"a1-br"'),
      isNamed('*', '"a1"'),
      isNamed(null, '"a1"'),
      isNamed('"a"', '"a1"'),
    ]).toEqual([true, true, false, false]);
  });
});
