import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig, type PluginOption, type Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { appVersion } from './scripts/app-version.ts';

/**
 * One app, three shapes, told apart by who answers its requests:
 * `vite` (development) lets MSW's service worker answer, so that requests show in the browser's tools;
 * `vite build` asks a real server and holds no mock code; `vite build --mode demo` answers inside the page
 * and precaches itself, so that it opens again with the server stopped.
 */
export default defineConfig(({ mode, command, isPreview }) => {
  const isDevelopment = command === 'serve' && isPreview !== true;
  const isDemo = mode === 'demo';
  const plugins: PluginOption[] = [react({ compiler: true })];
  if (isDevelopment) plugins.push(msw({ mode: 'worker-only' }));
  if (isDemo && command === 'build') plugins.push(precache());
  return {
    plugins,
    define: {
      __MOCKS__: JSON.stringify(isDevelopment ? 'worker' : isDemo ? 'page' : ''),
      __APP_VERSION__: JSON.stringify(appVersion()),
    },
    resolve: { alias: { tldts: fileURLToPath(new URL('mocks/tldts.ts', import.meta.url)) } },
    build: {
      target: 'baseline-widely-available',
      outDir: isDemo ? 'dist-demo' : 'dist',
      manifest: true,
      sourcemap: false,
      rolldownOptions: { output: { codeSplitting: { groups: [...dataChunks, ...firstViewChunks] } } },
    },
  };
});

/** Data apart from code: each set is a chunk of its own, so that code can change and the data stay cached. */
const dataChunks = [
  { name: 'data-illustrative', test: /[\\/]mocks[\\/]data[\\/].*\.json$/ },
  { name: 'data-documented', test: /[\\/]src[\\/]reference[\\/]documented-record\.json$/ },
  { name: 'data-reference', test: /[\\/]src[\\/]reference[\\/].*\.json$/ },
];

/**
 * What the entry needs at once comes in two files, the packages apart, since they change less often than the app.
 * Left alone, the bundler cuts out every module that a later page shares, and some thirty small files compress worse
 * than two, by about 8 kB. Only what the entry imports statically is taken: pages and mocks stay where they are.
 */
const firstViewChunks: Rolldown.CodeSplittingGroup[] = [
  { name: 'packages', test: /[\\/]node_modules[\\/]/, tags: ['$initial'] },
  { name: 'first-view', tags: ['$initial'] },
];

/**
 * The precache worker of the demo. A new version waits until the last tab is closed (no skipWaiting): a page that
 * holds an unsaved edit is never reloaded under its reader, and never meets chunks of another version.
 */
function precache(): PluginOption {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: 'script-defer',
    manifest: {
      name: 'Satellite stance tracker',
      short_name: 'Stances',
      description: 'Where NATO members stand on Chinese satellite services, and the evidence behind every point.',
      start_url: '/',
      display: 'standalone',
      theme_color: '#ffffff',
      background_color: '#ffffff',
      icons: [
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
      navigateFallback: '/index.html',
      navigateFallbackDenylist: [/^\/api\//],
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
      maximumFileSizeToCacheInBytes: 6_000_000,
    },
  });
}
