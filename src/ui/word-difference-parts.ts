// What became of a text, word by word. Two texts that share little are told as one gone and one come: shreds are harder to read than both.
import { type Change, diffWords, diffWordsWithSpace } from 'diff';

/** A run of words: in both texts, only in the earlier, or only in the later. */
export interface WordPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words as the reader's eye parts them, in scripts with and without spaces between them. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Under this share of the longer text in common, the texts are told whole. */
const LEAST_IN_COMMON = 0.3;

/**
 * The parts from which both texts can be put together: the same and removed ones give `before`, the same and added
 * ones `after`, letter by letter.
 */
export function wordDifference(before: string, after: string): readonly WordPart[] {
  if (before === after) return parts([['same', before]]);
  const whole = parts([
    ['removed', before],
    ['added', after],
  ]);
  const read = partsOf(diffWords(before, after, { intlSegmenter: segmenter }));
  // Read for its words alone, a text may lose a line break; read with its spaces, it loses nothing.
  const found = isFaithful(read, before, after) ? read : partsOf(diffWordsWithSpace(before, after));
  const inCommon = lettersOf(found.filter(({ kind }) => kind === 'same').map(({ text }) => text));
  return inCommon < LEAST_IN_COMMON * Math.max(lettersOf([before]), lettersOf([after])) ? whole : found;
}

function partsOf(changes: readonly Change[]): readonly WordPart[] {
  return parts(changes.map(({ added, removed, value }) => [added ? 'added' : removed ? 'removed' : 'same', value]));
}

function parts(of: readonly (readonly [WordPart['kind'], string])[]): readonly WordPart[] {
  return of.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }));
}

function lettersOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.replaceAll(/\s/g, '').length, 0);
}

function isFaithful(found: readonly WordPart[], before: string, after: string): boolean {
  const textOf = (kind: WordPart['kind']) =>
    found
      .filter((part) => part.kind === 'same' || part.kind === kind)
      .map(({ text }) => text)
      .join('');
  return textOf('removed') === before && textOf('added') === after;
}
