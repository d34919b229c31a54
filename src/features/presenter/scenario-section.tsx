import type { DemoControls } from '../../contract/demo-controls.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import styles from './presenter.module.css';
import { progressInWords, scenarioWords, type SwitchedOn } from './scenario-words.ts';
import { useScenario } from './use-scenario.ts';

export interface ScenarioSectionProps {
  readonly demo: DemoControls;
}

/** Bad weather on request: each scenario with what it does, switched on and off by one button. */
export function ScenarioSection({ demo }: ScenarioSectionProps) {
  const { scenario, progress, said, hasFailed, choose } = useScenario(demo);
  return (
    <>
      <p className={styles['lead']}>
        How the page behaves when its service or the people around it do not. One at a time; what is written in this
        browser stays under every one of them.
      </p>
      <ul className={styles['scenarios']}>
        {order.map((each) => (
          <li key={each}>
            <Row
              each={each}
              isOn={scenario === each}
              progress={scenario === each ? progress : null}
              onSwitch={(isOn) => void choose(isOn ? each : 'none')}
            />
          </li>
        ))}
      </ul>
      {/* While the panel is open nothing behind it is read out. */}
      <LiveRegion message={said} />
      {hasFailed && <p role="alert">The scenario could not be switched on: its data could not be made.</p>}
    </>
  );
}

// The record above lists each of them once.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const order = Object.keys(scenarioWords) as SwitchedOn[];

interface RowProps {
  readonly each: SwitchedOn;
  readonly isOn: boolean;
  readonly progress: number | null;
  readonly onSwitch: (isOn: boolean) => void;
}

function Row({ each, isOn, progress, onSwitch }: RowProps) {
  const { name, does } = scenarioWords[each];
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return (
    <div className={styles['scenario']} data-on={isOn}>
      <strong>{title}</strong>
      <span className={styles['does']}>
        {does}
        {progressInWords(progress)}
      </span>
      <Button aria-label={`${isOn ? 'Switch off' : 'Switch on'}: ${name}`} onClick={() => onSwitch(!isOn)}>
        {isOn ? 'Switch off' : 'Switch on'}
      </Button>
    </div>
  );
}
