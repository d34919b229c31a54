// What only the demo has, each loaded when it is shown. A build that asks a real server holds none of it.
import { lazy } from 'react';
import { whenReadable } from './when-readable.ts';

const wanted = Promise.withResolvers<void>();

/** Brings what stands on every page of the demo at once, since it was asked for; it waits otherwise until the page can be read. */
export const bringDemoDesk = wanted.resolve;

/** What stands on every page of the demo: the scenario strip, the walk, and the panel when it is open. */
export const DemoDesk =
  __MOCKS__ === ''
    ? null
    : lazy(async () => {
        await Promise.race([whenReadable(), wanted.promise]);
        return { default: (await import('./demo-desk.tsx')).DemoDesk };
      });

/** The scenario strip alone, for where no page stands yet. */
export const ScenarioStrip =
  __MOCKS__ === '' ? null : lazy(async () => ({ default: (await import('./scenario-strip.tsx')).ScenarioStrip }));
