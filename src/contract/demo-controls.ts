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
  scenario(): Scenario;
  /** Switches at once, without a reload; what the page has read before must be asked for again. */
  choose(scenario: Scenario): Promise<void>;
  /** Hears of every switch; the answer ends it. */
  onScenario(heard: () => void): () => void;
  /** Every revision of both data sets, by data set, position and number. */
  revisions(): Promise<readonly Revision[]>;
  /**
   * Appends histories' next revisions as they are, with their own times and actors, all or nothing.
   * Resolves to `stale` where one is not the next of its position. Only what was checked may come here.
   */
  append(revisions: readonly Revision[]): Promise<'appended' | 'stale'>;
  /** Deletes what was added in this browser: the record goes back to the files. The journal is not touched. */
  reset(): Promise<void>;
}
