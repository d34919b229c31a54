import { pathToFileURL } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/chromium.ts';

const port = Number(process.env['JOURNEY_PORT'] ?? 4173);

const CROWDED = ['**/kill.journey.ts', '**/restart.journey.ts', '**/tabs.journey.ts'];

/** What must hold of the one file too (`npm run build:single` first): the analyst's tasks, the editor's, and what it alone has to hold. */
const OF_ONE_FILE = ['analyst', 'editor', 'tasks', 'one-file'].map((name) => `**/${name}.journey.ts`);

/** Journeys in a real browser over the demo build (`npm run build:demo` first). */
export default defineConfig({
  testDir: 'tests/journeys',
  // Those that start browsers of their own take the whole machine: they come last.
  projects: [
    { name: 'journeys', testMatch: '**/*.journey.ts', testIgnore: [...CROWDED, '**/one-file.journey.ts'] },
    {
      name: 'one file',
      testMatch: OF_ONE_FILE,
      use: { baseURL: pathToFileURL('dist-single/satellite-stances.html').href },
    },
    { name: 'many browsers', testMatch: CROWDED, dependencies: ['journeys', 'one file'] },
  ],
  outputDir: 'node_modules/.cache/journeys/results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/journeys/report.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    launchOptions: await findChromium(),
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `vite preview --outDir dist-demo --port ${port} --strictPort --host 127.0.0.1`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
