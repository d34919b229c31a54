import { lazy, Suspense } from 'react';
import { useView } from '../question/use-view.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { usePageTitle } from './use-page-title.ts';

// The one file has no such route; marked as pure, the page is left out of it.
const EmbedPage = /* @__PURE__ */ lazy(async () => ({
  default: (await import('../features/embed/embed-page.tsx')).EmbedPage,
}));

/** What stands around a chart in another page: nothing. */
export function EmbedShell({ name }: { readonly name: string }) {
  const { view } = useView();
  usePageTitle('Embedded chart', view.dataset);
  return (
    <main>
      <FaultBoundary>
        <Suspense fallback={<Skeleton height="24rem" label="Loading the chart" />}>
          <EmbedPage name={name} />
        </Suspense>
      </FaultBoundary>
    </main>
  );
}
