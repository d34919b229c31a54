import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { Offer } from '../queries/datasets.ts';
import { useView } from '../question/use-view.ts';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { isAppleKeyboard } from '../ui/keyboard.ts';
import { Segmented } from '../ui/segmented.tsx';
import { PageLink } from '../question/page-link.tsx';
import { pages } from './pages.ts';
import styles from './site-header.module.css';

// Absent from a build that asks a real server: there, who is asking is the provider's to say.
const IdentitySwitch =
  __MOCKS__ === '' ? null : lazy(async () => ({ default: (await import('./identity-switch.tsx')).IdentitySwitch }));

const SET_NAMES = { illustrative: 'Illustrative', documented: 'Documented' } as const;
const closed = { why: null, whyOn: null, card: null } as const;

export interface SiteHeaderProps {
  readonly offers: readonly Offer[];
  readonly onSearch: () => void;
  /** Opens the presenter's panel; null where there is none. */
  readonly onDemo?: (() => void) | null;
}

/** Name, pages, and what holds on every page: data set and identity. On a phone they stand behind one button. */
export function SiteHeader({ offers, onSearch, onDemo = null }: SiteHeaderProps) {
  const { view, set, href } = useView();
  const [path] = useLocation();
  const [openOn, setOpenOn] = useState<string | null>(null);
  const isOpen = openOn === path;
  const choices = offers.map((offer) => ({ value: offer.id, label: SET_NAMES[offer.id] }));
  return (
    <header className={styles['header']} data-open={isOpen}>
      <div className={styles['name']}>
        <PageLink href={href(closed, '/')}>Satellite stance tracker</PageLink>
      </div>
      <div className={styles['menu']}>
        <Button aria-expanded={isOpen} onClick={() => setOpenOn(isOpen ? null : path)}>
          Menu
        </Button>
      </div>
      <div className={styles['switches']}>
        <span className={styles['search']}>
          <Button variant="quiet" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" onClick={onSearch}>
            Search
          </Button>
          <Kbd>{isAppleKeyboard() ? '⌘ K' : 'Ctrl K'}</Kbd>
        </span>
        {choices.length > 1 && (
          <Segmented
            legend="Data set"
            isLegendHidden
            choices={choices}
            value={view.dataset}
            onChange={(dataset) => set({ dataset, ...closed })}
          />
        )}
        {IdentitySwitch !== null && (
          <Suspense fallback={<span className={styles['identity']} />}>
            <IdentitySwitch />
          </Suspense>
        )}
        {__MOCKS__ !== '' && onDemo !== null && (
          <Button variant="quiet" aria-haspopup="dialog" onClick={onDemo}>
            Demo
          </Button>
        )}
      </div>
      <nav aria-label="Pages" className={styles['pages']}>
        <ul>
          {pages
            .filter((page) => page.isInNavigation)
            .map((page) => (
              <li key={page.path}>
                <PageLink href={href(closed, page.path)} isCurrent={isUnder(path, page.path)}>
                  {page.name}
                </PageLink>
              </li>
            ))}
        </ul>
      </nav>
    </header>
  );
}

function isUnder(path: string, page: string): boolean {
  return path === page || (page !== '/' && path.startsWith(`${page}/`));
}
