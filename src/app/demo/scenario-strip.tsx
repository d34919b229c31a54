import type { DemoControls } from '../../contract/demo-controls.ts';
import { progressInWords, scenarioWords } from '../../features/presenter/scenario-words.ts';
import { useScenario } from '../../features/presenter/use-scenario.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Notice } from '../../ui/notice.tsx';

/** While a scenario is in force every page says so, what it does, and ends it with one click. */
export function ScenarioStrip({ demo }: { readonly demo: DemoControls }) {
  const { scenario, progress, said, choose } = useScenario(demo);
  const words = scenario === 'none' ? null : scenarioWords[scenario];
  const onSwitchOff = () => {
    void choose('none');
    // The button goes with the strip; the page takes the focus that it had.
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  return (
    <>
      {words !== null && (
        <Notice
          label="Scenario"
          action={
            <Button variant="quiet" onClick={onSwitchOff}>
              Switch off
            </Button>
          }
        >
          <strong>Scenario: {words.name}.</strong> {words.does}
          {progressInWords(progress)}
        </Notice>
      )}
      <LiveRegion message={said} />
    </>
  );
}
