import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig, type PluginOption, type Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { appVersion } from './scripts/app-version.ts';

/**
 * One app, four shapes, told apart by who answers its requests:
 * `vite` (development) lets MSW's service worker answer, so that requests show in the browser's tools;
 * `vite build` asks a real server and holds no mock code; `vite build --mode demo` answers inside the page
 * and precaches itself, so that it opens again with the server stopped; `vite build --mode single` answers inside the
 * page too and is one HTML file, which opens from `file://` and asks nobody for anything.
 */
export default defineConfig(({ mode, command, isPreview }) => {
  const isDevelopment = command === 'serve' && isPreview !== true;
  const isDemo = mode === 'demo';
  const isSingle = mode === 'single';
  const plugins: PluginOption[] = [react({ compiler: true })];
  if (isDevelopment) plugins.push(msw({ mode: 'worker-only' }));
  if (isDemo && command === 'build') plugins.push(precache());
  if (isSingle) plugins.push(nothingBeside(), viteSingleFile({ outputFileName: ONE_FILE }));
  return {
    plugins,
    define: {
      __MOCKS__: JSON.stringify(isDevelopment ? 'worker' : isDemo || isSingle ? 'page' : ''),
      __ONE_FILE__: JSON.stringify(isSingle),
      __APP_VERSION__: JSON.stringify(appVersion()),
    },
    resolve: { alias: isDevelopment || isDemo || isSingle ? [...aliases, ...codedNames] : aliases },
    ...(isSingle ? { publicDir: false, css: { modules: { generateScopedName: shortNames() } } } : {}),
    build: {
      target: 'baseline-widely-available',
      sourcemap: false,
      ...(isSingle ? { outDir: 'dist-single', modulePreload: false } : inChunks(isDemo ? 'dist-demo' : 'dist')),
    },
  };
});

const aliases = [{ find: 'tough-cookie', replacement: fileURLToPath(new URL('mocks/no-cookies.ts', import.meta.url)) }];

/** Where the service runs in the page, a presenter may have members called by numbers: two modules of mocks stand in for two of src. */
const codedNames = [
  { find: /^.*\/shown-names\.ts$/, replacement: fileURLToPath(new URL('mocks/coded-names.ts', import.meta.url)) },
  {
    find: /^.*\/journal-name\.ts$/,
    replacement: fileURLToPath(new URL('mocks/journal-name.ts', import.meta.url)),
  },
];

/** The name that a presenter sees on the stick. */
const ONE_FILE = 'satellite-stances.html';

function inChunks(outDir: string) {
  const groups = [...dataChunks, ...firstViewChunks];
  return { outDir, manifest: true, rolldownOptions: { output: { codeSplitting: { groups } } } };
}

/** Takes out of the page what would stand beside the one file: the fonts are in its style, and the icon is written into the link. */
function nothingBeside(): PluginOption {
  const icon = readFileSync(new URL('public/favicon.svg', import.meta.url), 'utf8');
  return {
    name: 'nothing-beside',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(/\s*<link rel="(?:preload|apple-touch-icon)"[^>]*>/g, '')
          .replace('href="/favicon.svg"', `href="data:image/svg+xml,${encodeURIComponent(icon)}"`),
    },
  };
}

/** Class names of one or two letters, in the order in which they are met: the one file holds each of them several times. */
function shortNames(): (name: string, file: string) => string {
  const given = new Map<string, string>();
  return (name, file) => {
    const key = `${file} ${name}`;
    const short = given.get(key) ?? `s${given.size.toString(36)}`;
    given.set(key, short);
    return short;
  };
}

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
 * The precache worker of the demo. A new version waits until the last tab is closed, or until somebody asks for it
 * (no skipWaiting of its own): a page that holds an unsaved edit is never reloaded under its reader.
 */
function precache(): PluginOption {
  return VitePWA({
    registerType: 'prompt',
    // The page registers it itself, to hear of what becomes of it (src/app/demo/app-worker.ts).
    injectRegister: false,
    manifest: {
      id: '/',
      // Whoever installs it sees this name without the page around it.
      name: 'Satellite stance tracker: illustrative demo',
      short_name: 'Stances demo',
      description:
        'Where NATO members stand on Chinese satellite services, shown with made-up positions that no government has taken.',
      lang: 'en',
      dir: 'ltr',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      theme_color: '#ffffff',
      background_color: '#ffffff',
      icons: [
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      // One file: what a worker loads besides itself would need a policy of Trusted Types.
      inlineWorkboxRuntime: true,
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
