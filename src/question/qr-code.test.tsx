import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code.tsx';

const QUIET = 4;
/** Data codewords of each block at error correction M, for versions 1 to 13 (ISO/IEC 18004, table 9). */
const BLOCKS: readonly (readonly number[])[] = [
  [16], [28], [44], [32, 32], [43, 43], [27, 27, 27, 27], [31, 31, 31, 31], [38, 38, 39, 39], [36, 36, 36, 37, 37],
  [43, 43, 43, 43, 44], [50, 51, 51, 51, 51], [36, 36, 36, 36, 36, 36, 37, 37], [37, 37, 37, 37, 37, 37, 37, 37, 38],
]; // prettier-ignore

/** The modules of the drawn code without its quiet zone, true for dark. */
function drawn(): boolean[][] {
  const image = screen.getByRole('img', { name: /QR code/ });
  const size = Number(image.getAttribute('viewBox')?.split(' ')[2]);
  const dark = new Set([...(image.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1/g)].map(([, x, y]) => `${x} ${y}`)); // prettier-ignore
  for (const place of dark) for (const at of place.split(' ')) expect(Number(at)).toBeGreaterThanOrEqual(QUIET);
  return Array.from({ length: size - 2 * QUIET }, (_, y) =>
    Array.from({ length: size - 2 * QUIET }, (__, x) => dark.has(`${x + QUIET} ${y + QUIET}`)),
  );
}

/** Whether a module carries no data: finders, timing, format, version and alignment patterns. */
function isFunction(x: number, y: number, size: number, version: number): boolean {
  const end = size - 8;
  if ((x < 9 && y < 9) || (x >= end && y < 9) || (x < 9 && y >= end) || x === 6 || y === 6) return true;
  if (version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))) return true;
  const places = alignments(version, size);
  return places.some((cx) => places.some((cy) => !isFinder(cx, cy, size) && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2)); // prettier-ignore
}

function alignments(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((size - 13) / (2 * count - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => size - 7 - index * step)];
}

function isFinder(cx: number, cy: number, size: number): boolean {
  return (cx === 6 && cy === 6) || (cx === 6 && cy === size - 7) || (cx === size - 7 && cy === 6);
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The text of an undamaged code in byte mode. */
function decoded(modules: boolean[][]): string {
  const size = modules.length;
  const version = (size - 17) / 4;
  const at = (x: number, y: number) => modules[y]?.[x] === true;
  const format = [2, 3, 4].reduce((sum, x) => sum * 2 + (at(x, 8) ? 1 : 0), 0) ^ 0b101;
  const bits: boolean[] = [];
  for (let right = size - 1, isUp = true; right > 0; right -= right === 8 ? 3 : 2, isUp = !isUp) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const y = isUp ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (!isFunction(x, y, size, version)) bits.push(at(x, y) !== MASKS[format]?.(x, y));
      }
    }
  }
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, index) => byteAt(bits, index * 8));
  const data = joined(words, BLOCKS[version - 1] ?? []).flatMap((word) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((word >> bit) & 1) === 1)); // prettier-ignore
  const wide = version >= 10;
  const length = wide ? byteAt(data, 4) * 256 + byteAt(data, 12) : byteAt(data, 4);
  const bytes = Array.from({ length }, (_, index) => byteAt(data, (wide ? 20 : 12) + index * 8));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

function byteAt(bits: readonly boolean[], from: number): number {
  return bits.slice(from, from + 8).reduce((sum, bit) => sum * 2 + (bit ? 1 : 0), 0);
}

/** The codewords of interleaved blocks, one block after the other. */
function joined(words: readonly number[], blocks: readonly number[]): number[] {
  const parts = blocks.map((): number[] => []);
  let next = 0;
  for (let index = 0; index < Math.max(...blocks); index += 1) {
    for (const [block, length] of blocks.entries()) if (index < length) parts[block]?.push(words[next++] ?? 0);
  }
  return parts.flat();
}

test.each([
  'https://tracker.example/',
  'https://tracker.example/brief?knownAt=2026-11-22T09:00:00.000Z',
  'https://tracker.example/brief/LTU?services=leo_broadband&knownAt=2026-11-22T09:00:00.000Z&dataset=illustrative&on=2026-11-22&from=2019-01-01&to=2026-11-22&since=2026-09-01',
])('the drawn code reads as %s', (address) => {
  render(<QrCode text={address} />);
  expect(decoded(drawn())).toBe(address);
});
