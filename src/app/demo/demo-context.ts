import { createContext } from 'react';
import type { DemoControls } from '../../contract/demo-controls.ts';

/** What a presenter can do to the service inside the page; null in builds that ask a real server. */
export const DemoContext = createContext<DemoControls | null>(null);
