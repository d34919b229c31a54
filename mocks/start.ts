import './storage-stand-in.ts';
import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { setupWorker } from 'msw/browser';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import type { DemoControls } from '../src/contract/demo-controls.ts';
import { apiHandler } from './api-handler.ts';
import { takeNamesOfAddress } from './coded-address.ts';
import { areNamesCoded } from './coded-names.ts';
import { Demo } from './demo.ts';
import { demoSeeds, type Seeds } from './demo-seeds.ts';
import { openDemoStore } from './demo-store.ts';
import { scenarioOf } from './scenarios.ts';
import { memoryShelf, type Shelf } from './tab-session.ts';

/** `worker`: a service worker answers, and requests show in the browser's tools. `page`: the page's own fetch is answered. */
export type MockMode = 'worker' | 'page';

/** What is written under coded names stands apart from what is written under names. */
const DATABASE = areNamesCoded ? 'satellite-stances-coded' : 'satellite-stances';

/** Mounts the whole service in the page, over this browser's storage. After this, requests to `/api` are answered. */
export async function startMocks(mode: MockMode): Promise<DemoControls> {
  const shelf = shelfOfTab();
  const scenario = scenarioOf(location.search, shelf);
  takeScenarioFromAddress();
  takeNamesOfAddress();
  const seeds = demoSeeds();
  const store = await openDemoStore(DATABASE, seeds);
  const demo = await Demo.over({ store, seeds, shelf, manySeeds }, scenario);
  await mount(mode, demo.answer);
  return demo;
}

/** A chunk of its own: only who shows a large record waits for it. */
async function manySeeds(base: Seeds, onProgress: (share: number) => void): Promise<Seeds> {
  const made = await import('./many-seeds.ts');
  return made.manySeeds(base, onProgress);
}

/** The scenario is the demo's and no part of the reader's question: the address goes without it. */
function takeScenarioFromAddress(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('scenario')) return;
  address.searchParams.delete('scenario');
  history.replaceState(history.state, '', address);
}

async function mount(mode: MockMode, service: (request: Request) => Promise<Response>): Promise<void> {
  const handlers = [apiHandler(service)];
  // The part of MSW that talks to a service worker is development's alone: no build carries it along.
  if (import.meta.env.DEV && mode === 'worker') {
    await setupWorker(...handlers).start({ onUnhandledFrame: 'bypass', quiet: true });
    return;
  }
  const sources = [new InterceptorSource({ interceptors: [new FetchInterceptor()] })];
  defineNetwork({ sources, handlers, onUnhandledFrame: 'bypass', context: { quiet: true } }).enable();
}

function shelfOfTab(): Shelf {
  try {
    sessionStorage.getItem('');
    return sessionStorage;
  } catch {
    return memoryShelf();
  }
}
