import type { ReactNode } from 'react';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly children: ReactNode;
  /** A link or a quiet button at the end of the line. */
  readonly action?: ReactNode;
  /** Name of the region, for a notice that stays; without it the notice is a status that is announced. */
  readonly label?: string;
}

/** One line across the page that says something about everything below it. */
export function Notice({ children, action, label }: NoticeProps) {
  return (
    <div className={styles['line']} role={label === undefined ? 'status' : 'region'} aria-label={label}>
      <span>{children}</span>
      {action}
    </div>
  );
}
