import { useState, useSyncExternalStore } from 'react';
import type { DemoControls, Scenario } from '../../contract/demo-controls.ts';
import { outboxBell, pageOutbox } from '../../journal/page-journal.ts';
import { useRefresh } from '../../queries/use-read.ts';
import { scenarioInWords } from './scenario-words.ts';

export interface ScenarioState {
  readonly scenario: Scenario;
  /** How much of the scenario's own data is made, 0 to 1; null while none is being made. */
  readonly progress: number | null;
  /** For screen readers: what was switched since this is looked at; '' before. */
  readonly said: string;
  /** Whether the last switch did not work. */
  readonly hasFailed: boolean;
  /** Switches, and has the page ask again for what it has read. */
  readonly choose: (scenario: Scenario) => Promise<void>;
}

/** The scenario in force, as it changes anywhere on the page. */
export function useScenario(demo: DemoControls): ScenarioState {
  const scenario = useSyncExternalStore(demo.onScenario, demo.scenario);
  const progress = useSyncExternalStore(demo.onScenario, demo.progress);
  const [hasFailed, setFailed] = useState(false);
  const [opening] = useState(scenario);
  const [hasChanged, setChanged] = useState(false);
  if (scenario !== opening && !hasChanged) setChanged(true);
  const refresh = useRefresh();
  const choose = async (to: Scenario) => {
    const [wasChosen] = await Promise.allSettled([demo.choose(to)]);
    setFailed(wasChosen.status === 'rejected');
    // A session that runs out tells nobody: the page learns of it when it asks for something that only the signed-in may do.
    if (to === 'stale-session') return;
    await sendSoon();
    await refresh();
  };
  const said = hasChanged ? scenarioInWords(scenario) : '';
  return { scenario, progress, said, hasFailed, choose };
}

/** What waits to be sent again is not kept waiting by the pauses of the weather before. */
async function sendSoon(): Promise<void> {
  try {
    await (await pageOutbox()).hurry();
    outboxBell().tell();
  } catch {
    // A browser that keeps nothing has no outbox.
  }
}
