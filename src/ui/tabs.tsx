import type { MouseEvent, ReactNode } from 'react';
import styles from './tabs.module.css';

export interface Tab {
  /** A real address, so that a tab can be opened in another window and be shared. */
  readonly href: string;
  readonly label: ReactNode;
  readonly isCurrent: boolean;
}

export interface TabsProps {
  /** Name of the navigation. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** Moves to the address without loading the page; clicks that ask for another window are left to the browser. */
  readonly onNavigate?: (href: string) => void;
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A row of links to the views of one subject; the current one is marked for assistive technology and by its edge. */
export function Tabs({ label, tabs, onNavigate }: TabsProps) {
  const onClick = (event: MouseEvent, href: string) => {
    if (onNavigate === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    onNavigate(href);
  };
  return (
    <nav aria-label={label} className={styles['tabs']}>
      <ul className={styles['list']}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              className={styles['tab']}
              aria-current={tab.isCurrent ? 'page' : undefined}
              onClick={(event) => onClick(event, tab.href)}
            >
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
