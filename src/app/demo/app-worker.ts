// The service worker that keeps the demo for a browser without network, and the news of it: it comes from outside React.

/**
 * `kept`: this version is on this device, and opens without a network. `waiting`: a newer one is there too, and starts
 * when it is asked to. `opened`: another tab has asked, and this one still shows the older version. `refused`: the
 * browser keeps no page, so it opens with a network alone.
 */
export type WorkerNews = 'none' | 'kept' | 'waiting' | 'opened' | 'refused';

declare global {
  interface Window {
    /** Not in every browser, and not in the compiler's types; what it makes is taken where those name a URL. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(url: string): URL };
    };
  }
}

const WORKER = '/sw.js';

/** Starting takes a moment; after this the page is loaded again all the same. */
const START_MS = 5000;

const watchers = new Set<() => void>();
let news: WorkerNews = 'none';
let registering: Promise<ServiceWorkerRegistration | null> | null = null;
let isStarting = false;

/** Calls back on news, until the answer is called. The first to watch registers the worker, once the page is loaded. */
export function watchAppWorker(changed: () => void): () => void {
  watchers.add(changed);
  registering ??= register();
  return () => void watchers.delete(changed);
}

/** The newest news; the same value until it changes. */
export function workerNews(): WorkerNews {
  return news;
}

/** Starts the version that waits, if one does, and loads the page with it. Whatever is typed must be kept before. */
export async function openNewVersion(): Promise<void> {
  isStarting = true;
  const waiting = (await registering)?.waiting ?? null;
  if (waiting !== null) {
    const started = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      setTimeout(resolve, START_MS);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none: it never leaves its origin
    waiting.postMessage({ type: 'SKIP_WAITING' });
    await started;
  }
  location.reload();
}

function tell(now: WorkerNews): void {
  news = now;
  for (const changed of watchers) changed();
}

/** Null where the browser has no workers, as without a secure context, or refuses this one, as some private windows do. */
async function register(): Promise<ServiceWorkerRegistration | null> {
  // Only that build has one: development has the worker of MSW, and the one file needs nothing to open again.
  if (import.meta.env.MODE !== 'demo') return null;
  await loaded();
  try {
    const wasControlled = navigator.serviceWorker.controller !== null;
    const registration = await navigator.serviceWorker.register(ownWorker());
    heedStarts(wasControlled || registration.active !== null);
    heedInstallations(registration);
    void navigator.serviceWorker.ready.then(() => news === 'none' && tell('kept'));
    lookForNewOnes(registration);
    return registration;
  } catch {
    tell('refused');
    return null;
  }
}

/** Where Trusted Types are enforced, the address of a script is one that a policy has let through: this one alone. */
function ownWorker(): string | URL {
  return (
    window.trustedTypes?.createPolicy('app-worker', { createScriptURL: () => WORKER }).createScriptURL('') ?? WORKER
  );
}

/** What keeps the page must not hold up its first view. */
async function loaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
}

/** A worker that starts takes all tabs; the first of all brings nothing new. */
function heedStarts(wasThere: boolean): void {
  let isUpdate = wasThere;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isUpdate && !isStarting) tell('opened');
    isUpdate = true;
  });
}

function heedInstallations(registration: ServiceWorkerRegistration): void {
  if (registration.waiting !== null && registration.active !== null) tell('waiting');
  if (registration.installing !== null) heedInstallation(registration, registration.installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing !== null) heedInstallation(registration, registration.installing);
  });
}

/** A first worker that could not put everything away leaves nothing; one after it leaves the version before. */
function heedInstallation(registration: ServiceWorkerRegistration, worker: ServiceWorker): void {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed' && registration.active !== null) tell('waiting');
    if (worker.state === 'redundant' && registration.active === null) tell('refused');
  });
}

/** The browser looks by itself when the page is opened; a page that stays open looks when somebody comes back to it. */
function lookForNewOnes(registration: ServiceWorkerRegistration): void {
  // Without network there is nothing to find.
  const look = () => void registration.update().catch(() => {});
  window.addEventListener('online', look);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
}
