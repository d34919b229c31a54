import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** `*.test.ts` run in Node, `*.test.tsx` in a simulated page; journeys belong to Playwright. */
export default defineConfig({
  plugins: [react({ compiler: true })],
  define: { __MOCKS__: JSON.stringify(''), __ONE_FILE__: 'false', __APP_VERSION__: JSON.stringify('0.1.0+tests') },
  test: {
    exclude: ['**/node_modules/**', 'dist*/**', 'tests/journeys/**'],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,mocks,scripts,tests}/**/*.test.ts'],
          globalSetup: ['tests/postgres/postgres-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['{src,mocks,tests}/**/*.test.tsx'],
          setupFiles: ['tests/setup-dom.ts'],
        },
      },
    ],
  },
});
