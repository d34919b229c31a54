import type { ReactNode } from 'react';
import styles from './notice.module.css';

export interface EmptyStateProps {
  /** What is not there, as a sentence. */
  readonly title: ReactNode;
  /** Why, and what to do. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Stands where a chart or a list would, when the question has no answer to show. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles['state']}>
      <p className={styles['title']}>{title}</p>
      <div className={styles['text']}>{children}</div>
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
