import type { DemoControls } from '../../contract/demo-controls.ts';
import { ScenarioSection } from '../../features/presenter/scenario-section.tsx';
import { StartAgainSection } from '../../features/presenter/start-again-section.tsx';
import { TakeAlong } from '../../features/travel/take-along.tsx';
import { TravelSection } from '../../features/travel/travel-section.tsx';
import { WalkSection } from '../../features/walk/walk-section.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { AppVersion } from './app-version.tsx';
import { PanelSection } from './panel-section.tsx';

export interface DemoPanelProps {
  readonly demo: DemoControls;
  readonly onClose: () => void;
}

/** What a presenter can do with the demo, in one place. */
export function DemoPanel({ demo, onClose }: DemoPanelProps) {
  return (
    <Dialog open title="Demo" variant="side" closesOutside onClose={onClose}>
      <PanelSection title="Presenting">
        <WalkSection onStart={onClose} />
      </PanelSection>
      <PanelSection title="Scenarios">
        <ScenarioSection demo={demo} />
      </PanelSection>
      <PanelSection title="The travelling file">
        <TravelSection demo={demo} appVersion={__APP_VERSION__} onLeave={onClose} />
      </PanelSection>
      <PanelSection title="Start again">
        <StartAgainSection demo={demo} takeAlong={<TakeAlong demo={demo} appVersion={__APP_VERSION__} />} />
      </PanelSection>
      <AppVersion />
    </Dialog>
  );
}
