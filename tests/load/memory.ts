// How much memory a process holds, as the kernel says; looked at once a second.
import { readFileSync } from 'node:fs';

export interface MemoryCourse {
  /** MiB, medians of the first, the middle and the last fifth; null where the system does not tell. */
  readonly stop: () => { readonly start: number; readonly middle: number; readonly end: number } | null;
}

export function watchMemory(pid: number): MemoryCourse {
  const seen: number[] = [];
  const look = () => {
    const now = residentMiB(pid);
    if (now !== null) seen.push(now);
  };
  look();
  const timer = setInterval(look, 1000);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      const part = (from: number, to: number) =>
        median(seen.slice(Math.floor(from * (seen.length - 1)), Math.ceil(to * seen.length)));
      return seen.length < 2 ? null : { start: part(0, 0.2), middle: part(0.4, 0.6), end: part(0.8, 1) };
    },
  };
}

function residentMiB(pid: number): number | null {
  try {
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return found === undefined ? null : Number(found) / 1024;
  } catch {
    return null;
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
