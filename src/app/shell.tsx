import { Suspense, use, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { DemoContext } from './demo/demo-context.ts';
import { demoEntry } from './demo/demo-entry.ts';
import { bringDemoDesk, DemoDesk } from './demo/demo-parts.ts';
import { EarlyStrip } from './demo/early-strip.tsx';
import { CardDialog, KeysDialog, PaletteDialog, WhyDialog } from './dialogs.ts';
import type { Offer } from '../queries/datasets.ts';
import { DroppedNotice } from '../question/bar/dropped-notice.tsx';
import { useView } from '../question/use-view.ts';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { Limits } from './limits.ts';
import { FaultBoundary } from './fault-boundary.tsx';
import { IllustrativeBanner } from './illustrative-banner.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { type PageParameters, pages } from './pages.ts';
import { RecordPage } from './record-page.tsx';
import styles from './shell.module.css';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { useInAppLinks } from './use-in-app-links.ts';
import { useOutboxSender } from './use-outbox-sender.ts';
import { usePageTitle } from './use-page-title.ts';
import { usePaletteAhead } from './use-palette-ahead.ts';
import { useShortcuts } from './use-shortcuts.ts';

export interface ShellProps {
  readonly limits: Limits;
  readonly offers: readonly Offer[];
}

/** What stands around every page: banner, header, notices, footer, and the dialogs that open by URL. */
export function Shell({ limits, offers }: ShellProps) {
  const { view, dropped } = useView();
  const [path] = useLocation();
  const demo = use(DemoContext);
  const [opened, setOpened] = useState<'palette' | 'keys' | 'demo' | null>(null);
  const close = () => setOpened(null);
  const openPalette = () => setOpened('palette');
  const openKeys = () => setOpened('keys');
  const openDemo = () => {
    bringDemoDesk();
    setOpened('demo');
  };
  useInAppLinks();
  useOutboxSender();
  usePaletteAhead();
  useShortcuts({ onPalette: () => setOpened(opened === 'palette' ? null : 'palette'), onKeys: openKeys });
  return (
    <>
      <a className={styles['skip']} href="#content">
        Skip to content
      </a>
      {view.dataset === 'illustrative' && (
        <div className={styles['made-up']} data-illustrative>
          <IllustrativeBanner />
        </div>
      )}
      <SiteHeader offers={offers} onSearch={openPalette} onDemo={demo && openDemo} />
      {DemoDesk !== null && demo !== null && (
        <FaultBoundary>
          <Suspense fallback={<EarlyStrip />}>
            <DemoDesk demo={demo} isPanelOpen={opened === 'demo'} onClosePanel={close} />
          </Suspense>
        </FaultBoundary>
      )}
      <LimitsNotice limits={limits} />
      <DroppedNotice dropped={dropped} />
      <main id="content" className={styles['content']} tabIndex={-1}>
        <FaultBoundary key={path}>
          <Suspense fallback={<Skeleton height="40rem" label="Loading the page" />}>
            <Pages />
          </Suspense>
        </FaultBoundary>
      </main>
      <SiteFooter onKeys={openKeys} />
      {/* Boundaries of their own: the card on its way must not close the why that it opens from, and a fault stays in its dialog. */}
      <FaultBoundary key={`why ${view.why}`}>
        <Suspense fallback={null}>{view.why !== null && <WhyDialog />}</Suspense>
      </FaultBoundary>
      <FaultBoundary key={`card ${view.card}`}>
        <Suspense fallback={null}>{view.card !== null && <CardDialog />}</Suspense>
      </FaultBoundary>
      <FaultBoundary key={`opened ${opened}`}>
        <Suspense fallback={null}>
          {opened === 'palette' && (
            <PaletteDialog
              pages={pages}
              offered={offers.map(({ id }) => id)}
              more={__MOCKS__ === '' || demo === null ? [] : [demoEntry(openDemo)]}
              onClose={close}
              onKeys={openKeys}
            />
          )}
          {opened === 'keys' && <KeysDialog onClose={close} />}
        </Suspense>
      </FaultBoundary>
    </>
  );
}

function Pages() {
  return (
    <Switch>
      {pages.map((page) => (
        <Route key={page.path} path={page.path}>
          {(parameters: PageParameters) => (
            <Titled name={page.title?.(parameters) ?? page.name}>
              <page.component {...parameters} />
            </Titled>
          )}
        </Route>
      ))}
      <Route path="/positions/:id">{({ id }) => <RecordPage id={id} />}</Route>
      <Route>
        <Titled name="Not found">
          <NotFoundPage />
        </Titled>
      </Route>
    </Switch>
  );
}

function Titled({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  const { view } = useView();
  usePageTitle(name, view.dataset);
  return children;
}

function LimitsNotice({ limits }: { readonly limits: Limits }) {
  if (limits.keepsEdits) return null;
  return (
    <Notice label="Limits of this browser">
      This browser keeps nothing for this page: everything works, but what is added is lost when the page is closed.
    </Notice>
  );
}
