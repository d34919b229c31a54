// What the in-page service of the demo offers beside requests: weather on demand, its whole record, and a fresh start.
// Builds that ask a real server hold none of it.
import type { Revision } from '../domain/review.ts';

/** What the presenter can switch on. `none` is the service as it is. */
export const SCENARIOS = [
  'none',
  'slow',
  'failing',
  'offline',
  'empty',
  'conflict',
  'stale-session',
  'many',
  'malformed',
  'bad-record',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

export interface DemoControls {
  /** Whether edits survive a reload: `memory` where the browser refuses to keep anything. */
  readonly storage: 'kept' | 'memory';
  /** The scenario in force in this tab. */
  readonly scenario: () => Scenario;
  /**
   * Switches at once, without a reload; what the page has read before must be asked for again. Resolves when requests are
   * answered under it; rejects, and leaves `none` in force, where its data cannot be made.
   */
  choose(scenario: Scenario): Promise<void>;
  /** How much of the scenario's own data is made, 0 to 1; null while none is being made. Requests wait until it is there. */
  readonly progress: () => number | null;
  /** Hears of every switch and of progress; the answer ends it. */
  readonly onScenario: (heard: () => void) => () => void;
  /**
   * Every revision of both data sets, by data set, position and number: the files with what was written over them, under
   * whatever scenario. What a scenario brings is in it only where it was touched.
   */
  revisions(): Promise<readonly Revision[]>;
  /**
   * Appends histories' next revisions as they are, with their own times and actors, all or nothing.
   * Resolves to `stale` where one is not the next of its position. Only what was checked may come here.
   */
  append(revisions: readonly Revision[]): Promise<'appended' | 'stale'>;
  /** How many records of both data sets were added or changed in this browser. */
  touched(): Promise<number>;
  /**
   * Deletes what was added in this browser, and ends the tab's scenario and sign-in: the record goes back to the files.
   * The journal is not touched.
   */
  reset(): Promise<void>;
}
