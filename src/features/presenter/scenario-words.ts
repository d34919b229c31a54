// What each scenario is called, and what it does, in a sentence for the person who presents.
import type { Scenario } from '../../contract/demo-controls.ts';

export type SwitchedOn = Exclude<Scenario, 'none'>;

export interface ScenarioWords {
  /** After "Scenario: ". */
  readonly name: string;
  /** One sentence or two. */
  readonly does: string;
}

/** In the order in which they are offered. */
export const scenarioWords: Readonly<Record<SwitchedOn, ScenarioWords>> = {
  slow: { name: 'slow network', does: 'Every answer of the service takes two seconds.' },
  failing: {
    name: 'server failing',
    does: 'The service answers every request that it cannot answer now. What is saved waits on this device.',
  },
  offline: {
    name: 'offline',
    does: 'No request reaches the service. What is saved waits on this device and is sent afterwards.',
  },
  empty: {
    name: 'empty data',
    does: 'Nothing is on record but what was written in this browser.',
  },
  conflict: {
    name: 'a colleague edits too',
    does: 'Whenever you save an edit, a colleague has just changed the same record. It happens once for each record.',
  },
  'stale-session': {
    name: 'stale session',
    does: 'Your session has run out without telling you. Choose an identity again to go on.',
  },
  many: {
    name: '100,000 records',
    does: 'Behind the made-up records of the set stand 100,000 generated ones, which stand for nothing.',
  },
  malformed: { name: 'damaged answer', does: 'Half of the answer with the positions is missing.' },
  'bad-record': { name: 'unreadable record', does: 'One record has a day that no calendar has.' },
};

/** How far the data of a scenario are made, 0 to 1, as a sentence after another; nothing where none are being made. */
export function progressInWords(progress: number | null): string {
  return progress === null ? '' : ` They are being made: ${Math.round(progress * 100)}\u00A0%.`;
}

/** What is told when the scenario changes. */
export function scenarioInWords(scenario: Scenario): string {
  if (scenario === 'none') return 'No scenario is in force.';
  const { name, does } = scenarioWords[scenario];
  return `Scenario: ${name}. ${does}`;
}
