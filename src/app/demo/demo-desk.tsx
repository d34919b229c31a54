import { lazy, Suspense } from 'react';
import type { DemoControls } from '../../contract/demo-controls.ts';
import { WalkBar } from '../../features/walk/walk-bar.tsx';
import { FaultBoundary } from '../fault-boundary.tsx';
import { NewVersion } from './new-version.tsx';
import { ScenarioStrip } from './scenario-strip.tsx';

const DemoPanel = lazy(async () => ({ default: (await import('./demo-panel.tsx')).DemoPanel }));

export interface DemoDeskProps {
  readonly demo: DemoControls;
  readonly isPanelOpen: boolean;
  readonly onClosePanel: () => void;
}

/** What stands on every page of the demo, below the header. */
export function DemoDesk({ demo, isPanelOpen, onClosePanel }: DemoDeskProps) {
  return (
    <>
      <NewVersion />
      <ScenarioStrip demo={demo} />
      <WalkBar />
      <FaultBoundary key={`panel ${isPanelOpen}`}>
        <Suspense fallback={null}>{isPanelOpen && <DemoPanel demo={demo} onClose={onClosePanel} />}</Suspense>
      </FaultBoundary>
    </>
  );
}
