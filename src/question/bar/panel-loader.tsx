import { lazy, Suspense, useRef } from 'react';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { PanelProps } from './panel.tsx';
import { useShown } from './use-shown.ts';

const Panel = lazy(async () => ({ default: (await import('./panel.tsx')).Panel }));

/** A panel whose code comes when it is needed; its place is held meanwhile. */
export function LoadedPanel(props: PanelProps) {
  return (
    <Suspense fallback={<Skeleton height="12rem" label="Loading the choices" />}>
      <Panel {...props} />
    </Suspense>
  );
}

/** A panel inside a popover: neither loaded nor drawn before the popover is opened. */
export function PanelInPopover(props: PanelProps) {
  const ref = useRef<HTMLDivElement>(null);
  const isShown = useShown(ref);
  return <div ref={ref}>{isShown && <LoadedPanel {...props} />}</div>;
}
