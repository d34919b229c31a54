import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/chromium.ts';

const port = Number(process.env['JOURNEY_PORT'] ?? 4173);

const CROWDED = ['**/kill.journey.ts', '**/restart.journey.ts', '**/tabs.journey.ts'];

/** Journeys in a real browser over the demo build (`npm run build:demo` first). */
export default defineConfig({
  testDir: 'tests/journeys',
  // Those that start browsers of their own take the whole machine: they come last.
  projects: [
    { name: 'journeys', testMatch: '**/*.journey.ts', testIgnore: CROWDED },
    { name: 'many browsers', testMatch: CROWDED, dependencies: ['journeys'] },
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
