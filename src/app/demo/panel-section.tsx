import { type ReactNode, useId } from 'react';
import styles from './demo-panel.module.css';

export interface PanelSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the panel, a region by its title. */
export function PanelSection({ title, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h3 id={id} className={styles['title']}>
        {title}
      </h3>
      {children}
    </section>
  );
}
