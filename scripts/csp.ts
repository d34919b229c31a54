// `npm run csp`: every page of the production build over the real server, and the demo over its own headers, in a real
// browser: charts under the pointer, exports, an import, print, dialogs, embeds in another site. Nothing of it may violate
// a policy, and what is injected must. Builds are those of dist and dist-demo, or of the folders named. Last line
// `N passed, N failed`, exit 1 on any failure.
import { chromium, type Page } from 'playwright';
import { EMBED_VIEWS } from '../src/question/embed-views.ts';
import { findChromium } from '../tests/chromium.ts';
import { ROUTES } from '../tests/journeys/steps.ts';
import {
  exportChart,
  hover,
  importFile,
  listening,
  type Listening,
  print,
  search,
  settle,
  takeAlong,
} from './csp-pages.ts';
import { demoServer, otherSite, realServer } from './csp-servers.ts';

const [dist = 'dist', distDemo = 'dist-demo'] = process.argv.slice(2);
const AT_ONCE = 2;
let passed = 0;
let failed = 0;

function report(name: string, faults: readonly string[]): void {
  if (faults.length === 0) passed += 1;
  else failed += 1;
  console.log(faults.length === 0 ? `ok ${name}` : `FAILED ${name}\n   ${[...new Set(faults)].join('\n   ')}`);
}

/** Runs what is done on a page of its own, and reports what was refused meanwhile. */
async function quietly({ context, heard }: Listening, name: string, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  await act(page).catch((fault: unknown) => faults.push(String(fault)));
  await page.close();
  report(name, [...faults, ...heard()]);
}

interface Walk {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

/** Several browsers' worth of walks, each with ears of its own. */
async function walkAll(make: () => Promise<Listening>, walks: readonly Walk[]): Promise<void> {
  const left = [...walks];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const ears = await make();
      for (let walk = left.shift(); walk !== undefined; walk = left.shift()) await quietly(ears, walk.name, walk.act);
      await ears.context.close();
    }),
  );
}

const browser = await chromium.launch(await findChromium());
const service = await realServer(dist);
const demo = await demoServer(distDemo);

/** Ears of somebody who is signed in as an editor who may also review. */
async function signedIn(): Promise<Listening> {
  const ears = await listening(browser);
  const page = await ears.context.newPage();
  await page.goto(`${service.origin}/methodology`);
  await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    await fetch('/api/session/demo', { method: 'POST', headers, body: JSON.stringify({ identity: 'reviewer-r' }) });
  });
  await page.close();
  return ears;
}

/** The pages that must have a chart to take along, in whatever they show. */
const CHARTED: readonly string[] = EMBED_VIEWS.map(({ path }) => path);

function onPages(origin: string, routes: readonly string[], who: string): Walk[] {
  return routes.map((route) => ({
    name: `${who}: ${route}`,
    act: async (page) => {
      await settle(page, `${origin}${route}`);
      if (CHARTED.includes(route)) await exportChart(page);
      if (route.startsWith('/embed/')) await page.getByRole('figure').first().waitFor();
      await hover(page);
    },
  }));
}

const documentedRoutes = ROUTES.map((route) => route.replace('ill-ltu-11', 'dr-01'));
const embeds = EMBED_VIEWS.map(({ name }) => `/embed/${name}`);
const acts: Walk[] = [
  {
    name: 'below /embed/ nothing opens but charts',
    act: async (page) => {
      for (const address of ['/embed/steps/desk', '/embed/..%2fdesk', '/embed//desk']) {
        await settle(page, `${service.origin}${address}`);
        await page.getByRole('heading', { name: 'No such view' }).waitFor();
      }
    },
  },
  {
    name: 'dialogs',
    act: async (page) => {
      for (const address of ['/?why=USA', '/evidence?card=dr-01']) {
        await settle(page, `${service.origin}${address}`);
        await page.getByRole('dialog').first().waitFor();
      }
      await settle(page, `${service.origin}/`);
      await search(page);
    },
  },
  {
    name: 'everything as a zip',
    act: async (page) => {
      await settle(page, `${service.origin}/distribution`);
      await takeAlong(page);
    },
  },
  {
    name: 'an import',
    act: async (page) => {
      await settle(page, `${service.origin}/import`);
      await importFile(page);
    },
  },
  {
    name: 'print',
    act: async (page) => {
      for (const address of ['/brief/LTU', '/matrix']) {
        await settle(page, `${service.origin}${address}`);
        await print(page);
      }
    },
  },
];
await walkAll(signedIn, [
  ...onPages(service.origin, documentedRoutes, 'service'),
  ...onPages(service.origin, embeds, 'service'),
  ...acts,
]);
await walkAll(
  () => listening(browser),
  onPages(demo.origin, ['/', '/steps', '/edit/ill-ltu-11', '/embed/map'], 'demo'),
);

/** The demo keeps itself, and opens without a server. */
const kept = await listening(browser);
await quietly(kept, 'the demo is kept by its worker', async (page) => {
  await settle(page, `${demo.origin}/`);
  await page.evaluate(async () => await navigator.serviceWorker.ready);
  await kept.context.setOffline(true);
  await settle(page, `${demo.origin}/steps`);
});
await kept.context.close();

/** Another site, on another host name, so that it is another site to the browser too. */
const guest = await signedIn();
const framing = await otherSite(`${service.origin}/embed/steps`, `${service.origin}/desk`);
const elsewhere = framing.origin.replace('127.0.0.1', 'localhost');
for (const path of ['/', '/isolated']) {
  const page = await guest.context.newPage();
  const reads: Promise<string>[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(`${service.origin}/api/`))
      reads.push(request.allHeaders().then(({ cookie = '' }) => cookie));
  });
  await page.goto(`${elsewhere}${path}`);
  const chart = page.frameLocator('iframe:not([name])').getByRole('figure').first();
  const isShown = await chart.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  );
  report(`${path} of another site shows an embedded chart`, isShown ? [] : ['there is no chart']);
  const cookies = (await Promise.all(reads)).filter((cookie) => cookie !== '');
  report(`${path}: what it reads carries no cookie`, reads.length > 0 ? cookies : ['it read nothing']);
  const other = page.frame('refused')?.url() ?? '';
  report(`${path}: no other page can be framed there`, other.startsWith('chrome-error:') ? [] : [`framed: ${other}`]);
  await page.close();
}
const refusals = guest.heard();
const ofFraming = /frame-ancestors|chrome-error|Cross-Origin-Embedder-Policy/;
report(
  'and nothing else is refused',
  refusals.filter((line) => !ofFraming.test(line)),
);
await guest.context.close();

/** What somebody managed to write into the page, and what a script of its own then tries. */
const ATTEMPTS = `
  const attempts = {
    markup: () => document.body.insertAdjacentHTML('beforeend', '<img src="" onerror="window.injected = true">'),
    script: () => (document.createElement('script').text = 'window.injected = true'),
    code: () => new Function('window.injected = true')(),
    policy: () => trustedTypes.createPolicy('other', { createHTML: (text) => text }),
  };
  window.went = Object.entries(attempts).filter(([, attempt]) => {
    try {
      attempt();
      return true;
    } catch {
      return false;
    }
  }).map(([name]) => name);
  setTimeout('window.injected = true');
`;
const victim = await listening(browser);
const injected = await victim.context.newPage();
await injected.route(`${service.origin}/attempts.js`, (route) =>
  route.fulfill({ contentType: 'text/javascript', body: ATTEMPTS }),
);
await injected.route(`${service.origin}/`, async (route) => {
  const answer = await route.fetch();
  const inline = '<script>window.injected = true</script><style>h1{color:red}</style>';
  const body = (await answer.text()).replace('</body>', `${inline}<script src="/attempts.js"></script></body>`);
  await route.fulfill({ response: answer, body });
});
await settle(injected, `${service.origin}/`);
// Violations are told, and what was injected would run, in tasks of their own.
await injected.waitForTimeout(200);
const went = await injected.evaluate((): { ran: boolean; attempts: unknown } => ({
  ran: 'injected' in window,
  attempts: Reflect.get(window, 'went'),
}));
const canary = victim.heard();
report('an injected script does not run', went.ran ? ['it ran'] : []);
const successes = Array.isArray(went.attempts) ? went.attempts.map(String) : ['nothing was tried'];
report('no text becomes markup or code', successes);
for (const directive of ['script-src-elem', 'style-src-elem', 'require-trusted-types-for']) {
  report(
    `the violation of ${directive} is heard`,
    canary.some((line) => line.startsWith(`violation of ${directive}`)) ? [] : canary,
  );
}

await browser.close();
await Promise.all([service.stop(), demo.stop(), framing.stop()]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
