import { Suspense, use } from 'react';
import { DemoContext } from './demo-context.ts';
import { ScenarioStrip } from './demo-parts.ts';

/** The strip of the scenario that the page opens under, until the desk that holds it otherwise is there. */
export function EarlyStrip() {
  const demo = use(DemoContext);
  if (ScenarioStrip === null || demo === null || demo.scenario() === 'none') return null;
  return (
    <Suspense fallback={null}>
      <ScenarioStrip demo={demo} />
    </Suspense>
  );
}
