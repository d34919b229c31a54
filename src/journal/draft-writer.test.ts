import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DraftWriter } from './draft-writer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function writer() {
  const written: string[] = [];
  return {
    written,
    of: new DraftWriter<string>(async (content) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      written.push(content);
    }),
  };
}

it('writes once, 300 ms after the last key', async () => {
  const { of, written } = writer();
  of.typed('a');
  await vi.advanceTimersByTimeAsync(200);
  of.typed('ab');
  await vi.advanceTimersByTimeAsync(299);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1 + 20);
  expect(written).toEqual(['ab']);
  expect(of.status()).toEqual({ typed: 2, written: 2, isRefused: false });
});

it('is never a second behind somebody who types four keys a second without a pause', async () => {
  const { of, written } = writer();
  for (let key = 1; key <= 40; key += 1) {
    of.typed(`key ${key}`);
    await vi.advanceTimersByTimeAsync(250);
    const newest = Number(written.at(-1)?.slice(4) ?? 0);
    expect(key - newest).toBeLessThanOrEqual(3);
  }
});

it('writes at once when the page goes, and what came meanwhile after it', async () => {
  const { of, written } = writer();
  of.typed('a');
  const first = of.flush();
  await vi.advanceTimersByTimeAsync(10);
  of.typed('ab');
  const second = of.flush();
  await vi.advanceTimersByTimeAsync(40);
  await Promise.all([first, second]);
  expect(written).toEqual(['a', 'ab']);
});

it('says that something is not written while the disk refuses, and writes it with the next key', async () => {
  let isFull = true;
  const heard = vi.fn<() => void>();
  const of = new DraftWriter<string>(async () => {
    if (isFull) throw new Error('full');
  });
  of.subscribe(heard);
  of.typed('a');
  await of.flush();
  expect(of.status()).toEqual({ typed: 1, written: 0, isRefused: true });
  isFull = false;
  of.typed('ab');
  await vi.advanceTimersByTimeAsync(300);
  expect(of.status()).toEqual({ typed: 2, written: 2, isRefused: false });
  // Typed, refused, typed again, written.
  expect(heard).toHaveBeenCalledTimes(4);
});

it('writes nothing more of what is forgotten, not even what was about to be written', async () => {
  const { of, written } = writer();
  of.typed('a');
  await of.forget();
  await vi.advanceTimersByTimeAsync(2000);
  expect(written).toEqual([]);
  expect(of.status()).toEqual({ typed: 0, written: 0, isRefused: false });
});
