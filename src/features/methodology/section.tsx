import type { ReactNode } from 'react';
import styles from './methodology.module.css';

interface SectionProps {
  /** The anchor that the contents and other pages link to. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the page under its heading, which can be linked to. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
