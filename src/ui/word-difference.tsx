import { VisuallyHidden } from './visually-hidden.tsx';
import { type WordPart, wordDifference } from './word-difference-parts.ts';
import styles from './word-difference.module.css';

export interface WordDifferenceProps {
  /** `''` for a text that is not there. */
  readonly before: string;
  readonly after: string;
  /** One of two texts that stand side by side, or both in one. */
  readonly shows?: 'before' | 'after' | 'both';
}

/**
 * What became of a text, word by word: what is gone is struck through, what came is underlined, and both are named for
 * those who hear them, so that nothing depends on colour (WCAG 1.4.1).
 */
export function WordDifference({ before, after, shows = 'both' }: WordDifferenceProps) {
  const hides: WordPart['kind'] | null = shows === 'before' ? 'added' : shows === 'after' ? 'removed' : null;
  const shown = wordDifference(before, after).filter(({ kind }) => kind !== hides);
  return (
    <span className={styles['text']} dir="auto">
      {shown.map((part, place) => (
        // Parts have no name but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Part key={place} part={part} />
      ))}
    </span>
  );
}

function Part({ part: { kind, text } }: { readonly part: WordPart }) {
  if (kind === 'same') return text;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <Mark className={styles[kind]}>
      <VisuallyHidden>{kind === 'removed' ? '[removed: ' : '[added: '}</VisuallyHidden>
      {text}
      <VisuallyHidden>]</VisuallyHidden>
    </Mark>
  );
}
