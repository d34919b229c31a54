// The keys of the queue. What moves works always; letters can be turned off (WCAG 2.1.4).

export type DeskIntent = 'next' | 'previous' | 'first' | 'last' | 'check';

const KEYS: ReadonlyMap<string, DeskIntent> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);
const LETTERS: ReadonlyMap<string, DeskIntent> = new Map([
  ['j', 'next'],
  ['k', 'previous'],
  ['s', 'check'],
]);

/** What a key asks for; null where it is not ours. `areLettersOn`: whether keys of one character are heard. */
export function intentOf(key: string, areLettersOn: boolean): DeskIntent | null {
  return KEYS.get(key) ?? (areLettersOn ? (LETTERS.get(key.toLowerCase()) ?? null) : null);
}

/** The place that an intent leads to among `count` rows; `place` is the present one, from 0. */
export function placeAfter(intent: Exclude<DeskIntent, 'check'>, place: number, count: number): number {
  const wanted = { next: place + 1, previous: place - 1, first: 0, last: count - 1 }[intent];
  return Math.min(count - 1, Math.max(0, wanted));
}
