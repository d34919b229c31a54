/** Which globals of its surroundings a layer may name; the lists stand in `platforms` below. */
export type Platform = 'none' | 'fetch' | 'node' | 'browser';

/** One row of the import table of ARCHITECTURE.md. */
export interface Layer {
  /** Other layers it may import; its own files are always allowed (a feature: only its own folder). */
  layers: readonly string[];
  /** Packages it may import: a name, a prefix that ends in `*`, or `node:*`. */
  npm: readonly string[];
  platform: Platform;
  /** Layers that it may reach by `import()` alone, so that a build can leave them out. */
  dynamicOnly?: readonly string[];
}

const react = ['react', 'react-dom'] as const;

/**
 * Who may import whom; all else is forbidden.
 * Test files (`x.test.ts`, `x.test.tsx`) are the one exemption: they may import any layer and, besides the packages of
 * their own layer, those of `testPackages`, and they may name any global. Nothing else may import a test file.
 */
export const layers: Readonly<Record<string, Layer>> = {
  domain: { layers: [], npm: [], platform: 'none' },
  // Data only; it knows domain for the types that its values have.
  reference: { layers: ['domain'], npm: [], platform: 'none' },
  contract: { layers: ['domain'], npm: ['zod'], platform: 'none' },
  service: { layers: ['domain', 'contract', 'reference'], npm: ['hono'], platform: 'fetch' },
  server: {
    layers: ['domain', 'contract', 'service', 'reference'],
    npm: ['node:*', '@hono/node-server', 'kysely', 'pg'],
    platform: 'node',
  },
  journal: { layers: ['domain', 'contract'], npm: ['idb'], platform: 'browser' },
  queries: { layers: ['domain', 'contract'], npm: ['@tanstack/react-query'], platform: 'browser' },
  charts: { layers: ['domain', 'ui'], npm: [...react, 'recharts', 'd3-*'], platform: 'browser' },
  ui: { layers: [], npm: [...react, 'cmdk', 'diff'], platform: 'browser' },
  question: {
    layers: ['domain', 'contract', 'queries', 'charts', 'ui', 'reference'],
    npm: [...react, 'wouter', 'fflate', 'uqr'],
    platform: 'browser',
  },
  features: {
    layers: ['domain', 'contract', 'queries', 'journal', 'charts', 'ui', 'question', 'reference'],
    npm: [...react, '@tanstack/*'],
    platform: 'browser',
  },
  app: {
    layers: ['features', 'question', 'queries', 'journal', 'ui', 'domain', 'contract'],
    npm: [...react, 'wouter'],
    platform: 'browser',
    dynamicOnly: ['mocks'],
  },
  mocks: {
    layers: ['domain', 'contract', 'service', 'reference'],
    npm: ['msw', '@mswjs/interceptors', 'idb'],
    platform: 'browser',
  },
};

/** What test files may import besides their layer's own packages. */
export const testPackages = ['vitest', '@testing-library/*', 'fast-check', 'msw', 'hono', ...react, 'node:*'] as const;

const page = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const;
const pageOnly = [...page, 'location', 'history', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker'] as const;
const node = ['process', 'Buffer', 'require', '__dirname', '__filename'] as const;
const clock = ['Date', 'Temporal', 'performance', 'Intl.DateTimeFormat', 'setTimeout', 'setInterval'] as const;
const chance = ['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'] as const;

/** The globals that a layer on this platform must not name. */
export const platforms: Readonly<Record<Platform, readonly string[]>> = {
  none: [...pageOnly, ...node, ...clock, ...chance, 'crypto', 'fetch', 'Request', 'Response', 'globalThis', 'self'],
  fetch: [...pageOnly, ...node, ...clock, ...chance, 'fetch', 'globalThis', 'self'],
  node: [...page, 'location', 'history', 'XMLHttpRequest'],
  browser: [...node],
};

/** Sizes and places that hold for every file below src and mocks. */
export const limits = { lines: 250, foldersBelowSource: 3 } as const;

/** File and folder names that say nothing. */
export const emptyNames = ['util', 'utils', 'helper', 'helpers', 'misc', 'common'] as const;
