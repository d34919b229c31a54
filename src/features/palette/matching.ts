// Which entries are meant by what was typed: every typed word begins a word of the entry, case and accents aside.
import { foldName } from '../../domain/member.ts';
import type { Entry } from './entries.ts';

/** The entries meant, those whose name begins as typed first, at most `most`. Nothing typed means all of them, in their order. */
export function matching(entries: readonly Entry[], typed: string, most: number): readonly Entry[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return typed.trim() === '' ? entries.slice(0, most) : [];
  const start = foldName(typed);
  const found = entries.filter((entry) => isMeant(entry, wanted));
  const first = found.filter((entry) => foldName(entry.words).startsWith(start));
  return [...first, ...found.filter((entry) => !first.includes(entry))].slice(0, most);
}

function isMeant(entry: Entry, wanted: readonly string[]): boolean {
  const words = wordsOf([entry.words, ...entry.keywords].join(' '));
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

/** Letters and digits alone: `Say and do`, `2025-04-21` and `U.S.` are words too. */
function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
