// What only the demo has, each loaded when it is shown. A build that asks a real server holds none of it.
import { lazy } from 'react';

/** What stands on every page of the demo: the scenario strip, the walk, and the panel when it is open. */
export const DemoDesk =
  __MOCKS__ === '' ? null : lazy(async () => ({ default: (await import('./demo-desk.tsx')).DemoDesk }));

/** The scenario strip alone, for where no page stands yet. */
export const ScenarioStrip =
  __MOCKS__ === '' ? null : lazy(async () => ({ default: (await import('./scenario-strip.tsx')).ScenarioStrip }));
