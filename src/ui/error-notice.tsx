import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './notice.module.css';

export interface ErrorNoticeProps {
  /** What could not be done, as a sentence. */
  readonly title: ReactNode;
  /** What is known about the cause, and what still works. */
  readonly children?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
  readonly isRetrying?: boolean;
}

/** Says in place that something failed, and offers to try again; announced when it appears (WCAG 4.1.3). */
export function ErrorNotice({ title, children, onRetry, isRetrying = false }: ErrorNoticeProps) {
  return (
    <div className={styles['state']} data-kind="error" role="alert">
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <div className={styles['text']}>{children}</div>}
      {onRetry !== undefined && (
        <div className={styles['action']}>
          <Button onClick={onRetry} aria-disabled={isRetrying}>
            {isRetrying ? 'Trying again…' : 'Retry'}
          </Button>
        </div>
      )}
    </div>
  );
}
