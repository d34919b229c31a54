import type { Level } from '../../domain/scale.ts';
import { codebook } from '../../reference/codebook.ts';
import styles from './level-mark.module.css';

/** The letter of a level on its colour; its word stands beside it. */
export function LevelMark({ level }: { readonly level: Level }) {
  const letter = codebook.levels.find((entry) => entry.id === level)?.letter;
  const style = { backgroundColor: `var(--level-${level})`, color: `var(--level-${level}-ink)` };
  return (
    <span className={styles['mark']} style={style} aria-hidden="true">
      {letter}
    </span>
  );
}
