// A cursor is the place after the last item of a page, not a page number: records that come and go do not shift it.
// It is bound to the question that it was given for; any other text is refused.
import { fingerprint } from './fingerprint.ts';
import { ProblemError } from './problem.ts';

/** A place in a sorted list: the sort key of the last item given. */
export type SortKey = readonly (string | number)[];

/** Negative where `a` comes first; keys of one list have the same form. */
export function compareKeys(a: SortKey, b: SortKey): number {
  for (const [place, left] of a.entries()) {
    const right = b[place] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** One page of sorted items after a cursor, and the cursor of the next; `question` is what the list depends on. */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => SortKey,
  { question, cursor, limit }: { question: string; cursor: string | undefined; limit: number },
): { items: readonly T[]; nextCursor: string | null } {
  const after = cursor === undefined ? null : readCursor(cursor, question);
  const start = after === null ? 0 : items.findIndex((item) => compareKeys(keyOf(item), after) > 0);
  const page = start < 0 ? [] : items.slice(start, start + limit);
  const last = page.at(-1);
  const isEnd = last === undefined || start + limit >= items.length;
  return { items: page, nextCursor: isEnd ? null : writeCursor(keyOf(last), question) };
}

function writeCursor(key: SortKey, question: string): string {
  const place = encodeURIComponent(JSON.stringify(key)).replaceAll('%', '~');
  return `${place}.${fingerprint(`${question} ${place}`)}`;
}

function readCursor(cursor: string, question: string): SortKey {
  const [place = '', seal, ...rest] = cursor.split('.');
  const isOurs = rest.length === 0 && seal === fingerprint(`${question} ${place}`);
  const key: unknown = isOurs ? parsed(place.replaceAll('~', '%')) : null;
  if (!isSortKey(key)) throw new ProblemError('bad-parameter', { parameter: 'cursor' });
  return key;
}

function isSortKey(key: unknown): key is SortKey {
  return Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number');
}

function parsed(place: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(place));
  } catch {
    return null;
  }
}
