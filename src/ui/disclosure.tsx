import type { ReactNode, SyntheticEvent } from 'react';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Open or closed from the start, or held by the caller together with `onToggle`. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** Details that the reader may open, on the browser's own element: find-in-page and printing know it. */
export function Disclosure({ summary, children, open = false, onToggle }: DisclosureProps) {
  const report = (event: SyntheticEvent<HTMLDetailsElement>) => {
    if (event.target === event.currentTarget) onToggle?.(event.currentTarget.open);
  };
  return (
    <details className={styles['disclosure']} open={open} onToggle={report}>
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
