import styles from './contents.module.css';

export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
}

/** The table of contents: beside the text on wide screens, above it on narrow ones. */
export function Contents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  return (
    <nav aria-labelledby="contents-title" className={styles['contents']}>
      <h2 id="contents-title" className={styles['title']}>
        On this page
      </h2>
      <ol className={styles['list']}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`}>{entry.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
