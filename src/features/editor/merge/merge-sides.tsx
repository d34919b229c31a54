import type { ReactNode } from 'react';
import { WordDifference } from '../../../ui/word-difference.tsx';
import type { Line } from './merge-words.ts';
import styles from './merge.module.css';

interface SideProps {
  readonly title: ReactNode;
  readonly lines: readonly Line[];
  readonly isQuiet?: boolean;
  /** Text that this side's is compared with, word by word. */
  readonly since?: string | undefined;
}

/** What one side says of a field, under its name. Spans, because it can stand in a label. */
export function Side({ title, lines, isQuiet = false, since }: SideProps) {
  return (
    <span className={styles['side']} data-quiet={isQuiet || undefined}>
      <span className={styles['side-title']}>{title}</span>
      <Lines lines={lines} since={since} />
    </span>
  );
}

function Lines({ lines, since }: Pick<SideProps, 'lines' | 'since'>) {
  if (lines.length === 0) return <span className={styles['none']}>Nothing</span>;
  return lines.map(({ name, words }) => (
    <span key={`${name} ${words}`} className={styles['line']}>
      {name !== null && <span className={styles['part']}>{name}: </span>}
      {since === undefined ? words : <WordDifference before={since} after={words} shows="after" />}
    </span>
  ));
}
