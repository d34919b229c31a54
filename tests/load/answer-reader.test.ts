import { expect, test } from 'vitest';
import { AnswerReader } from './answer-reader.ts';

const WITH_LENGTH = 'HTTP/1.1 200 OK\r\nETag: "a"\r\nContent-Length: 5\r\n\r\nhello';
const IN_PIECES = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n';
const WITHOUT = 'HTTP/1.1 304 Not Modified\r\netag: "a-br"\r\n\r\n';

test.each([
  ['with a length', WITH_LENGTH, 200, '"a"'],
  ['in pieces', IN_PIECES, 200, null],
  ['without a body', WITHOUT, 304, '"a-br"'],
])('an answer %s is read whole, however it is cut, and another one after it', (_name, text, status, etag) => {
  for (let cut = 1; cut < text.length; cut += 1) {
    const reader = new AnswerReader();
    for (const _ of [1, 2]) {
      expect(reader.take(Buffer.from(text.slice(0, cut)))).toBeNull();
      expect(reader.take(Buffer.from(text.slice(cut)))).toEqual({ status, etag, bytes: text.length });
    }
  }
});

test('what nobody asked for is noticed', () => {
  expect(() => new AnswerReader().take(Buffer.from(`${WITHOUT}${WITHOUT}`))).toThrow('More came');
});
