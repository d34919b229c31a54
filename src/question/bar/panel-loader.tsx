import { lazy, Suspense, useRef } from 'react';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { PanelProps } from './panel.tsx';
import styles from './panel.module.css';
import { useShown } from './use-shown.ts';

const Panel = lazy(async () => ({ default: (await import('./panel.tsx')).Panel }));

export interface PanelPlaceProps extends PanelProps {
  readonly isShown: boolean;
}

/** The place of a panel whose code comes when the panel is shown first; the place is held meanwhile. */
export function PanelPlace({ isShown, ...panel }: PanelPlaceProps) {
  return (
    <Suspense fallback={<Skeleton height="9rem" label="Loading the choices" />}>
      {isShown && <Panel {...panel} />}
    </Suspense>
  );
}

/** A panel inside a popover: neither loaded nor drawn before the popover is opened. */
export function PanelInPopover(props: PanelProps) {
  const ref = useRef<HTMLDivElement>(null);
  const isShown = useShown(ref);
  return (
    <div ref={ref} className={styles['place']}>
      <PanelPlace isShown={isShown} {...props} />
    </div>
  );
}
